{{%AUTOESCAPE context="HTML"}}<div class="values">
<p><a class="more" rel="nofollow" href="{{BACK_URL}}">[[BackToResults]]</a></p>
<h1>{{HEADING}}</h1>
{{#WARNINGS}}<ul class="warnings">
{{#WARNING}}<li>{{TEXT}}</li>
{{/WARNING}}</ul>
{{/WARNINGS}}{{#FINDER}}<form class="finder" action="{{FACET_PATH}}" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<label for="find">[[FindInList]]</label>
<div class="find-row"><input id="find" name="find" type="search" value="{{FIND}}" autocomplete="off" maxlength="200"><button type="submit">[[SearchButton]]</button></div>
</form>
{{/FINDER}}{{#NO_VALUES}}<p class="notice">{{NO_VALUES_TEXT}}</p>
{{/NO_VALUES}}{{#MORE_THAN_SHOWN}}<p class="hint">[[MoreThanShown]]</p>
{{/MORE_THAN_SHOWN}}{{#VALUES_FORM}}<form class="choose" action="[[/search]]" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<fieldset><legend class="for-readers">{{FACET_HEADING}}</legend>
{{>FACET_VALUES}}</fieldset>
<p class="apply"><button type="submit">[[ApplyFilters]]</button></p>
</form>
{{/VALUES_FORM}}</div>
