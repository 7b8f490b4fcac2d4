package dev.sartor.postings.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.fetching.Fetching;
import dev.sartor.fetching.PageCache;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.JobPosting.EmploymentType;
import dev.sartor.model.posting.JobPosting.WorkMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingPagesTest {
    private static final ScriptedPages SENT_ALONE = ScriptedPages.left("Copy it.");
    private static final String ASKS =
            "<p>We bake.</p><h3>Requirements</h3><ul><li>3+ years of experience with Excel</li><li>SQL</li></ul>";

    private static JobPosting read(String content) {
        return PostingPages.read(content.getBytes(StandardCharsets.UTF_8), "sample")
                .getFirst();
    }

    private static void asksForSql(JobPosting posting) {
        assertThat(posting.requirements()).anyMatch(r -> r.label().equals("SQL"));
    }

    @Test
    void schemaOrgInsideAPageAndAGraph() {
        var posting = read("""
                <!DOCTYPE html><html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage", "name": "x"},
                {"@type": "JobPosting", "title": "Data Baker", "hiringOrganization": {"name": "Brotwerk"},
                 "jobLocation": [{"address": {"addressLocality": "Linz", "addressCountry": "AT"}}],
                 "jobLocationType": "TELECOMMUTE", "employmentType": ["PART_TIME"], "baseSalary": {"currency": "EUR",
                 "value": {"minValue": 40000, "maxValue": "50000", "unitText": "YEAR"}}, "description": "%s"}]}</script></head>
                <body><nav>Home</nav></body></html>""".formatted(ASKS.replace("/", "\\/")));
        assertThat(posting.title()).isEqualTo("Data Baker");
        assertThat(posting.company()).isEqualTo("Brotwerk");
        assertThat(posting.location()).isEqualTo("Linz");
        assertThat(posting.country()).isEqualTo("AT");
        assertThat(posting.workMode()).isEqualTo(WorkMode.REMOTE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(posting.salary()).hasToString("Salary[min=40000, max=50000, currency=EUR, period=YEAR]");
        asksForSql(posting);
    }

    @Test
    void aPageWithoutDataIsReadByItsMainText() {
        var posting = read("<html><body><nav>Jobs Login</nav><main><h1>Data Baker</h1>" + ASKS.repeat(2)
                + "</main><footer>Cookies</footer></body></html>");
        assertThat(posting.title()).isEqualTo("Data Baker");
        assertThat(posting.text()).doesNotContain("Cookies", "Login");
        asksForSql(posting);
    }

    @Test
    void whatBoardsAnswer() {
        var escaped = ASKS.replace("<", "&lt;").replace(">", "&gt;");
        asksForSql(read("{\"id\": 7, \"title\": \"Baker\", \"location\": {\"name\": \"Linz\"}, \"content\": \""
                + escaped + "\"}"));
        var lever = read("""
                {"id": "a", "text": "Baker", "categories": {"location": "Linz", "commitment": "Full-time"}, "workplaceType": "hybrid",
                 "hostedUrl": "https://jobs.lever.co/brot-werk/a", "descriptionPlain": "We bake.",
                 "lists": [{"text": "Requirements", "content": "<li>SQL</li><li>Excel</li>"}],
                 "salaryRange": {"min": 1, "max": 2, "currency": "EUR", "interval": "per-hour-wage"}}""");
        asksForSql(lever);
        assertThat(lever.company()).isEqualTo("brot werk");
        assertThat(lever.workMode()).isEqualTo(WorkMode.HYBRID);
        assertThat(lever.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(lever.salary()).hasToString("Salary[min=1, max=2, currency=EUR, period=HOUR]");
        var smart = read("""
                {"id": "1", "name": "Baker", "company": {"name": "Brotwerk"}, "location": {"city": "Linz", "country": "at", "remote": true},
                 "jobAd": {"sections": {"jobDescription": {"title": "Job", "text": "<p>Bake.</p>"},
                 "qualifications": {"title": "Q", "text": "<ul><li>SQL</li></ul>"}}}}""");
        assertThat(smart.company()).isEqualTo("Brotwerk");
        assertThat(smart.workMode()).isEqualTo(WorkMode.REMOTE);
        asksForSql(smart);
    }

    @Test
    void aFeedTellsEveryPositionOnce() {
        var job =
                "<position><id>5</id><subcompany>Brot &amp; Werk</subcompany><office>Linz</office><name>Baker</name><jobDescriptions>"
                        + "<jobDescription><name>Requirements</name><value><![CDATA[<ul><li>SQL</li></ul>]]></value></jobDescription></jobDescriptions>"
                        + "<schedule>full-time</schedule><yearsOfExperience>7-10</yearsOfExperience></position>";
        var feed = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><workzag-jobs>" + job
                + job + "</workzag-jobs>";
        var all = PostingPages.read(feed.getBytes(StandardCharsets.UTF_8), "feed");
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().company()).isEqualTo("Brot & Werk");
        assertThat(all.getFirst().years()).hasToString("Years[min=7, max=10]");
        asksForSql(all.getFirst());
    }

    @Test
    void whatHoldsNoPostingIsTold() {
        assertThatThrownBy(() -> read("{\"a\": 1}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no job posting");
        assertThatThrownBy(() -> read("{\"a\": ")).isInstanceOf(BadInput.class).hasMessageContaining("line 1");
        assertThat(PostingPages.recognises("Baker wanted\nRequirements: SQL".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://boards.greenhouse.io/brot/jobs/42, https://boards-api.greenhouse.io/v1/boards/brot/jobs/42?content=true",
        "https://jobs.eu.lever.co/brot/0a1b2c3d-0000-1111-2222-333344445555/apply, https://api.eu.lever.co/v0/postings/brot/0a1b2c3d-0000-1111-2222-333344445555?mode=json",
        "https://jobs.ashbyhq.com/Brot/0a1b2c3d-0000-1111-2222-333344445555, https://api.ashbyhq.com/posting-api/job-board/Brot?includeCompensation=true",
        "https://apply.workable.com/brot/j/ABC123/, https://apply.workable.com/api/v1/widget/accounts/brot?details=true",
        "https://brot.recruitee.com/o/data-baker, https://brot.recruitee.com/api/offers",
        "https://jobs.smartrecruiters.com/Brot/744000-baker, https://api.smartrecruiters.com/v1/companies/Brot/postings/744000",
        "https://brot.jobs.personio.de/job/42?x=1, https://brot.jobs.personio.de/xml"
    })
    void aPagesAddressLeadsToTheBoardsAnswer(String page, String api) {
        assertThat(PostingPages.boards().stream().flatMap(board -> board.question(URI.create(page)).stream()))
                .singleElement()
                .matches(question -> question.address().toString().equals(api));
        assertThat(PostingPages.boards())
                .allMatch(board -> board.question(URI.create("https://evil.example/?u=" + page))
                        .isEmpty());
    }

    @Test
    void ofABoardsManyPostingsTheOneThatWasAskedForIsRead() {
        var offers = "{\"offers\": [{\"id\": 1, \"title\": \"Miller\", \"slug\": \"miller\", \"description\": \"%s\"},"
                + "{\"id\": 2, \"title\": \"Data Baker\", \"slug\": \"data-baker\", \"description\": \"%s\"}]}";
        var answer = offers.formatted(ASKS, ASKS).getBytes(StandardCharsets.UTF_8);
        assertThat(PostingPages.chosen(answer, "data-baker", "x").title()).isEqualTo("Data Baker");
        assertThatThrownBy(() -> PostingPages.chosen(answer, "gone", "x")).hasMessageContaining("no posting at x");
    }

    @Test
    void aPageOfNoBoardIsFetchedAndRead() {
        var web = new Canned(
                Map.of("/job", "<html><body><main><h1>Data Baker</h1>" + ASKS.repeat(2) + "</main></body></html>"));
        var posting = PostingPages.fetch(
                "http://brot.example/job", new Fetching(web, PageCache.NONE, Duration.ofSeconds(5)), SENT_ALONE);
        assertThat(posting.title()).isEqualTo("Data Baker");
        asksForSql(posting);
    }

    @Test
    void ofAPagesSeveralPostingsOneIsChosenByItsNumber() {
        var one =
                "<script type=\"application/ld+json\">{\"@type\":\"JobPosting\",\"title\":\"%s\",\"description\":\"%s\"}</script>";
        var plain = ASKS.replace("\"", "'").replace("\n", " ");
        var page = "<html><head>" + one.formatted("Miller", plain) + one.formatted("Data Baker", plain)
                + "</head><body></body></html>";
        var fetching = new Fetching(new Canned(Map.of("/jobs", page)), PageCache.NONE, Duration.ofSeconds(5));
        assertThat(PostingPages.fetchAll("http://brot.example/jobs", fetching, SENT_ALONE))
                .extracting(each -> each.title())
                .containsExactly("Miller", "Data Baker");
        assertThatThrownBy(() -> PostingPages.fetch("http://brot.example/jobs", fetching, SENT_ALONE))
                .hasMessageContaining("1 Miller; 2 Data Baker");
        assertThat(PostingPages.fetch("http://brot.example/jobs#2", fetching, SENT_ALONE)
                        .title())
                .isEqualTo("Data Baker");
        assertThatThrownBy(() -> PostingPages.fetch("http://brot.example/jobs#3", fetching, SENT_ALONE))
                .hasMessageContaining("no number 3");
    }
}
