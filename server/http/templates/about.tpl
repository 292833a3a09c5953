{{%AUTOESCAPE context="HTML"}}<section class="prose" aria-labelledby="about-title">
<h1 id="about-title">[[AboutTitle]]</h1>
<p>[[SiteSummary]]</p>
<p>{{HELD}}</p>
<h2>[[AboutFacts]]</h2>
<p>[[AboutFactsText]]</p>
<h2>[[AboutCounts]]</h2>
<p>[[AboutCountsText]]</p>
<h2>[[AboutPrivacy]]</h2>
<p>[[AboutPrivacyText]]</p>
<h2>[[AboutProgram]]</h2>
<p>[[AboutProgramText]]</p>
</section>
