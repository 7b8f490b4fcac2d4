package dev.sartor.tailoring.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.tailoring.report.HostileReport;
import dev.sartor.tailoring.report.SampleReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportHtmlTest {
    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "charset",
            "class",
            "content",
            "d",
            "href",
            "id",
            "lang",
            "name",
            "rel",
            "role",
            "scope",
            "style",
            "tabindex",
            "title",
            "viewBox");

    private static final String ADA = ReportHtml.write(SampleReport.ada());

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(String html) throws Exception {
        var nodes = parsed(html).getElementsByTagName("*");
        var out = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) out.add((Element) nodes.item(i));
        return out;
    }

    @Test
    void markupPlantedInEveryFieldStaysText() throws Exception {
        var html = ReportHtml.write(HostileReport.planted());
        assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;");
        for (var element : elements(html)) {
            for (int i = 0; i < element.getAttributes().getLength(); i++)
                assertThat(ATTRIBUTES).contains(element.getAttributes().item(i).getNodeName());
            if (element.hasAttribute("href"))
                assertThat(element.getAttribute("href")).startsWith("#");
            if (element.hasAttribute("style"))
                assertThat(element.getAttribute("style")).matches("width:\\d+%");
        }
        assertThat(parsed(html).getDocumentElement().getTextContent()).contains(HostileReport.PLANT);
    }

    @Test
    void everyPlantedFieldIsShown() {
        var html = ReportHtml.write(HostileReport.planted());
        for (var field : HostileReport.FIELDS) assertThat(html).contains(field);
    }

    @Test
    void aFindingOnARequirementShowsNoInnerId() {
        var id = SampleReport.ada().posting().requirements().getFirst().id();
        assertThat(ADA).contains("nothing of yours was found to say it").doesNotContain(">" + id + "<");
    }

    @Test
    void thePageNeedsNothingElse() throws Exception {
        assertThat(ADA).doesNotContain("<script", "<link", "@import", "url(", " src=");
        assertThat(elements(ADA).stream()
                        .filter(each -> each.getAttribute("href").startsWith("http")))
                .allSatisfy(link -> assertThat(link.getAttribute("rel")).isEqualTo("noreferrer noopener"));
    }

    @Test
    void everyThreadLeadsSomewhereAndNoIdStandsTwice() throws Exception {
        var ids = new ArrayList<String>();
        var targets = new TreeSet<String>();
        for (var element : elements(ADA)) {
            if (element.hasAttribute("id")) ids.add(element.getAttribute("id"));
            if (element.getAttribute("href").startsWith("#"))
                targets.add(element.getAttribute("href").substring(1));
        }
        assertThat(ids).doesNotHaveDuplicates().containsAll(targets);
        assertThat(targets).contains("asked-1", "cv-14", "letter-3", "fact-10");
    }

    @Test
    void requirementLineFactAndEvidenceAreJoined() {
        assertThat(ADA)
                .contains("<li id=\"asked-1\"")
                .containsPattern("id=\"asked-1\".{0,600}href=\"#cv-\\d+\"")
                .containsPattern("class=\"line meets-1\".{0,700}href=\"#fact-\\d+\">your words</a>")
                .contains("Post-mortem: the certificate outage");
    }

    @Test
    void gapsAreToldApartInWords() {
        assertThat(ADA).contains("<em>missing</em>", "<em>inferred</em>", "<em>close</em>", "<em>shown</em>");
    }

    @Test
    void theSummarySpeaksPlainly() {
        assertThat(ADA)
                .contains(
                        "Your CV shows 8 of the 9 things that this job must have, and 3 of the 5 things that it would like.")
                .contains("Every line stands on something you told us.")
                .contains("1 field got lost in reading back.");
    }

    @Test
    void aReportOfNothingIsStillAPage() throws Exception {
        var html = ReportHtml.write(HostileReport.empty());
        assertThat(parsed(html).getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(html).contains("No line was refused.", "Nothing was left out.", "No machine read the files.");
    }

    @Test
    void everyInkIsReadableOnItsGround() {
        var sheets = Pattern.compile(":root \\{([^}]*)}").matcher(Style.of(new Threads(SampleReport.ada()), 0));
        int sheetsSeen = 0;
        while (sheets.find()) {
            var sheet = sheets.group(1);
            for (var ink : List.of("ink", "muted", "accent", "proven", "unsure", "refused")) {
                assertThat(Contrast.between(token(sheet, ink), token(sheet, "table")))
                        .as(ink)
                        .isGreaterThan(4.5);
                if (sheet.contains("--lit"))
                    assertThat(Contrast.between(token(sheet, ink), token(sheet, "lit")))
                            .as(ink)
                            .isGreaterThan(4.5);
            }
            sheetsSeen++;
        }
        assertThat(sheetsSeen).isEqualTo(3);
    }

    private static String token(String sheet, String name) {
        var m = Pattern.compile("--" + name + ": #([0-9a-f]{3,6});").matcher(sheet);
        assertThat(m.find()).as(name).isTrue();
        var hex = m.group(1);
        return hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    }
}
