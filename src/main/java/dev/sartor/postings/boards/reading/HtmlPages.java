package dev.sartor.postings.boards.reading;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.PlainJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Pages: schema.org's JobPosting as JSON-LD where there is one, else the page's main text. */
final class HtmlPages {
    private static final String NOISE =
            "script,style,noscript,template,nav,header nav,footer,form,iframe,svg,[aria-hidden=true],[hidden],.cookie,#cookie";

    private HtmlPages() {}

    static List<Posted> read(Document page) {
        var found = new ArrayList<Posted>();
        for (var script : page.select("script[type*=ld+json]"))
            try {
                found.addAll(new JobObjects().find(PlainJson.read(script.data().strip())));
            } catch (BadInput e) {
                // somebody else's mistake on the page; its text is still there
            }
        var hidden = Hidden.cut(page.body());
        var main = main(page);
        if (!found.isEmpty()) return found.size() > 1 ? found : List.of(with(found.getFirst(), main, hidden));
        return main.isBlank() ? List.of() : List.of(plain(page, main, hidden));
    }

    private static String main(Document page) {
        var copy = page.clone();
        copy.select(NOISE).remove();
        var main = Stream.of("main", "article", "[role=main]", "#content", ".job-description")
                .map(copy::selectFirst)
                .filter(each -> each != null && each.text().length() > 200)
                .findFirst();
        return PageText.of(main.orElse(copy.body()));
    }

    private static Posted with(Posted p, String more, List<String> hidden) {
        var all = Stream.concat(p.beside().hidden().stream(), hidden.stream())
                .distinct()
                .toList();
        return new Posted(
                p.traces(),
                p.title(),
                p.company(),
                p.location(),
                p.country(),
                p.workMode(),
                p.employmentType(),
                p.salary(),
                p.seniority(),
                p.years(),
                p.text(),
                more,
                new Beside(true, p.beside().closes(), all));
    }

    private static Posted plain(Document page, String main, List<String> hidden) {
        var title = first(page, "h1", "[class*=jobTitle]", "[class*=job-title]", "h2");
        var company = first(page, "[class*=companyName]", "[class*=company-name]", "[itemprop=hiringOrganization]");
        var location = first(page, "[class*=companyLocation]", "[class*=job-location]", "[itemprop=jobLocation]");
        var beside = new Beside(false, null, hidden);
        return new Posted(List.of(), title, company, location, null, null, null, null, null, null, main, "", beside);
    }

    private static @Nullable String first(Document page, String... selectors) {
        for (var selector : selectors) {
            var element = page.selectFirst(selector);
            if (element != null && !element.text().isBlank() && element.text().length() < 150)
                return element.text().strip();
        }
        return null;
    }
}
