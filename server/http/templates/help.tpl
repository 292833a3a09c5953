{{%AUTOESCAPE context="HTML"}}<section class="prose" aria-labelledby="help-title">
<h1 id="help-title">[[HelpTitle]]</h1>
<p>[[HelpIntro]]</p>
<h2>[[HelpSearching]]</h2>
<table class="examples">
<thead><tr><th scope="col">[[HelpType]]</th><th scope="col">[[HelpFinds]]</th></tr></thead>
<tbody>
{{#EXAMPLE}}<tr><th scope="row"><a href="{{EXAMPLE_URL}}"><kbd>{{EXAMPLE_QUERY}}</kbd></a></th><td>{{EXAMPLE_TEXT}}</td></tr>
{{/EXAMPLE}}</tbody>
</table>
<h2>[[HelpNarrowing]]</h2>
<p>[[HelpNarrowingText]]</p>
<h2>[[HelpRecords]]</h2>
<p>[[HelpRecordsText]]</p>
<h2>[[HelpTaking]]</h2>
<p>[[HelpTakingText]]</p>
<h2>[[HelpFollowing]]</h2>
<p>[[HelpFollowingText]]</p>
<h2>[[HelpChecking]]</h2>
<p>[[HelpCheckingText]]</p>
</section>
