{{%AUTOESCAPE context="HTML"}}<section class="related" aria-label="{{RELATED_HEADING}}">
<h2>{{RELATED_HEADING}}</h2>
<ul class="facet">
{{#VALUE}}<li><a href="{{VALUE_URL}}"><span class="label">{{VALUE_LABEL}}</span></a> <a class="n" rel="nofollow" href="{{TOGETHER_URL}}">{{VALUE_COUNT}} <span class="for-readers">{{TOGETHER_LABEL}}</span></a></li>
{{/VALUE}}</ul>
</section>
