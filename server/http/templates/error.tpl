{{%AUTOESCAPE context="HTML"}}<div class="problem">
<h1>{{HEADING}}</h1>
<p>{{ADVICE}}</p>
{{#DETAIL}}<p class="hint">{{DETAIL_TEXT}}</p>
{{/DETAIL}}<p><a href="[[/]]">[[BackHome]]</a></p>
</div>
