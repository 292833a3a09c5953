{{%AUTOESCAPE context="HTML"}}<div class="results">
<section class="list" aria-labelledby="results-title">
<h1 id="results-title">{{HEADING}}</h1>
{{#WARNINGS}}<ul class="warnings">
{{#WARNING}}<li>{{TEXT}}</li>
{{/WARNING}}</ul>
{{/WARNINGS}}<p class="count" role="status">{{#FOUND}}<strong>{{TOTAL}}</strong> bài viết{{#SHOWN}}, đang xem {{FIRST}}–{{LAST}}{{/SHOWN}}{{#COLLAPSED}}; {{HIDDEN}} bản trùng xếp sau bài tương ứng (<a rel="nofollow" href="{{SHOW_ALL_URL}}">hiện riêng từng bản</a>){{/COLLAPSED}}{{#ALL_SHOWN}} (<a rel="nofollow" href="{{COLLAPSE_URL}}">gộp các bản trùng</a>){{/ALL_SHOWN}}{{/FOUND}}{{#NOT_FOUND}}Không có bài viết nào phù hợp{{/NOT_FOUND}}</p>
{{#INTERPRETED}}<p class="understood"><span class="key">Hiểu là:</span> {{INTERPRETED_TEXT}}</p>
{{/INTERPRETED}}{{#ASSUMPTIONS}}<ul class="assumptions">
{{#ASSUMPTION}}<li>{{ASSUMPTION_KIND}}: {{ASSUMPTION_TEXT}}. <a rel="nofollow" href="{{UNDO_URL}}">Chỉ tìm đúng chữ đã gõ</a></li>
{{/ASSUMPTION}}</ul>
{{/ASSUMPTIONS}}{{#SUGGESTION}}<p class="suggestion">Có phải bạn muốn tìm <a rel="nofollow" href="{{SUGGESTION_URL}}">{{SUGGESTION_TEXT}}</a>?</p>
{{/SUGGESTION}}{{#NUMBERS}}<div class="numbers"><span class="key">Chỉ các bài nhắc đến văn bản:</span>
<ul class="pills">
{{#NUMBER}}<li><a rel="nofollow" href="{{NUMBER_URL}}">{{NUMBER_LABEL}}</a></li>
{{/NUMBER}}</ul></div>
{{/NUMBERS}}{{#CHIPS}}<div class="chips"><h2 class="key" id="chips-title">Đang lọc theo</h2>
<ul class="pills" aria-labelledby="chips-title">
{{#CHIP}}<li><a rel="nofollow" href="{{CHIP_URL}}" aria-label="Bỏ lọc {{CHIP_KIND}}: {{CHIP_LABEL}}">{{CHIP_KIND}}: {{CHIP_LABEL}} <span aria-hidden="true">×</span></a></li>
{{/CHIP}}<li><a rel="nofollow" href="{{CLEAR_URL}}">Bỏ mọi bộ lọc</a></li>
</ul></div>
{{/CHIPS}}{{#SORTS}}<nav class="sorts" aria-label="Sắp xếp"><span class="key">Sắp xếp:</span>
<ul class="pills">
{{#SORT}}<li>{{#SORT_NOW}}<a aria-current="true" rel="nofollow" href="{{SORT_URL}}">{{SORT_LABEL}}</a>{{/SORT_NOW}}{{#SORT_OTHER}}<a rel="nofollow" href="{{SORT_URL}}">{{SORT_LABEL}}</a>{{/SORT_OTHER}}</li>
{{/SORT}}</ul>
</nav>
{{/SORTS}}{{#FACETS_BELOW}}<p class="to-filters"><a href="#filters">Lọc kết quả</a></p>
{{/FACETS_BELOW}}{{#HITS}}<h2 class="for-readers">Danh sách bài viết</h2>
<ol class="hits" start="{{FIRST_PLAIN}}">
{{#HIT}}{{>HIT_BODY}}{{/HIT}}</ol>
{{/HITS}}{{#PAST_END}}<p class="notice">Không còn bài viết nào ở trang này. <a rel="nofollow" href="{{FIRST_PAGE_URL}}">Về trang đầu của kết quả</a></p>
{{/PAST_END}}{{#NOTHING}}<div class="notice">
<h2>Có thể thử thế này</h2>
<ul>
{{#DROP_FILTERS}}<li><a rel="nofollow" href="{{CLEAR_URL}}">Tìm lại mà không dùng bộ lọc</a>.</li>
{{/DROP_FILTERS}}<li>Bớt một vài từ, hoặc dùng từ chung hơn.</li>
<li>Kiểm tra dấu thanh; nếu không chắc, hãy gõ không dấu.</li>
<li>Bỏ dấu ngoặc kép nếu không cần đúng nguyên cụm từ.</li>
<li>Với văn bản, chỉ gõ số hiệu, chẳng hạn <kbd>28-NQ/TW</kbd>.</li>
</ul>
</div>
{{/NOTHING}}{{#EMPTY_ARCHIVE}}<p class="notice">Kho lưu trữ chưa có bài viết nào. Người quản trị cần nạp bài viết vào rồi mới tìm được.</p>
{{/EMPTY_ARCHIVE}}{{#PAGING}}<nav class="paging" aria-label="Các trang kết quả"><ul>
{{#PREVIOUS}}<li><a rel="prev nofollow" href="{{PREVIOUS_URL}}">Trang trước</a></li>
{{/PREVIOUS}}{{#PAGE}}<li>{{#PAGE_NOW}}<a aria-current="page" rel="nofollow" href="{{PAGE_URL}}" aria-label="Trang {{PAGE_NUMBER}}">{{PAGE_NUMBER}}</a>{{/PAGE_NOW}}{{#PAGE_OTHER}}<a rel="nofollow" href="{{PAGE_URL}}" aria-label="Trang {{PAGE_NUMBER}}">{{PAGE_NUMBER}}</a>{{/PAGE_OTHER}}</li>
{{/PAGE}}{{#NEXT}}<li><a rel="next nofollow" href="{{NEXT_URL}}">Trang sau</a></li>
{{/NEXT}}</ul></nav>
{{/PAGING}}</section>
{{#FILTERS}}<section class="filters" id="filters" aria-labelledby="filters-title">
<h2 id="filters-title">Lọc kết quả</h2>
{{#FACET}}<section aria-label="{{FACET_HEADING}}">
<h3>{{FACET_HEADING}}</h3>
{{#TRAIL}}<ul class="trail">
{{#TRAIL_STEP}}<li><a rel="nofollow" href="{{TRAIL_URL}}">{{TRAIL_LABEL}}</a></li>
{{/TRAIL_STEP}}</ul>
{{/TRAIL}}{{#VALUES}}<ul class="facet">
{{#VALUE}}<li>{{#SELECTED}}<a class="on" aria-current="true" rel="nofollow" href="{{VALUE_URL}}"><span class="mark" aria-hidden="true">✓</span><span class="for-readers">Đang chọn: </span><span class="label">{{VALUE_LABEL}}</span> <span class="n">{{VALUE_COUNT}}</span></a>{{/SELECTED}}{{#UNSELECTED}}<a rel="nofollow" href="{{VALUE_URL}}"><span class="label">{{VALUE_LABEL}}</span> <span class="n">{{VALUE_COUNT}}<span class="for-readers"> bài</span></span></a>{{/UNSELECTED}}</li>
{{/VALUE}}</ul>
{{/VALUES}}{{#NO_VALUES}}<p class="hint">Không có giá trị nào trong các bài tìm được.</p>
{{/NO_VALUES}}{{#OTHER}}<p class="hint">Các giá trị khác: {{OTHER_COUNT}} lượt.</p>
{{/OTHER}}{{#RANGE_FORM}}<form class="range" action="/search" method="get">
{{#KEPT}}<input type="hidden" name="{{NAME}}" value="{{VALUE}}">
{{/KEPT}}<p><label for="from">Từ ngày</label> <input id="from" name="from" value="{{FROM}}" placeholder="17/11/2022" autocomplete="off"></p>
<p><label for="to">Đến ngày</label> <input id="to" name="to" value="{{TO}}" placeholder="31/12/2022" autocomplete="off"></p>
<p><button type="submit">Lọc theo ngày</button></p>
</form>
{{/RANGE_FORM}}</section>
{{/FACET}}</section>
{{/FILTERS}}</div>
