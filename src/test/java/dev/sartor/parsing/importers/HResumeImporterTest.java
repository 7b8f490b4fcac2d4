package dev.sartor.parsing.importers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import org.junit.jupiter.api.Test;

class HResumeImporterTest {
    private static final String NEW = """
            <!doctype html><html><body><main class="h-resume">
            <header class="p-contact h-card"><h1 class="p-name">Runa Skjold</h1><p class="p-job-title">Harbour pilot</p>
            <a class="u-email" href="mailto:runa@example.org">write</a> <span class="p-tel">+47 21 55 01 19</span>
            <span class="p-adr"><span class="p-locality">Bergen</span>, <span class="p-region">Vestland</span></span>
            <a class="u-url" href="https://github.com/runaskjold">code</a></header>
            <p class="p-summary">Brings ships in.</p>
            <h2>Experience</h2>
            <article class="p-experience h-event"><h3 class="p-name">Pilot, second class</h3>
            <span class="p-organization">Fjord Pilots, Inc.</span><time class="dt-start" datetime="2019-03">spring</time>
            <ul><li>Brought in 400 ships</li></ul></article>
            <section><h2>Volunteering</h2><article class="p-experience h-event"><h3 class="p-name">Coach</h3>
            <p class="where"><span class="p-organization">Skerry Rowers</span></p><p class="when">2015 – 2017</p></article></section>
            <article class="p-education h-event"><h3 class="p-name">BSc, Nautical Science</h3>
            <span class="p-organization">Skerry University</span><p class="when">2012 – 2015</p></article>
            <span class="p-skill">Radar</span><span class="p-skill">Tides</span>
            </main></body></html>""";

    private static final String OLD = """
            <html><body><div class="hresume"><address class="vcard"><span class="fn">Odd Vik</span></address>
            <p class="summary">Welds.</p>
            <ol class="vcalendar"><li class="experience vevent"><span class="title">Welder</span> at <span class="org">Vik Yard</span>
            <abbr class="dtstart" title="2010-05-01">May 2010</abbr> <abbr class="dtend" title="2014-06-01">June 2014</abbr></li></ol>
            <ul><li class="skill">TIG welding</li></ul></div></body></html>""";

    @Test
    void whatThePageMarksIsTakenAtItsWord() {
        var read = read(NEW);
        assertThat(read.basics().name()).isEqualTo("Runa Skjold");
        assertThat(read.basics().email()).isEqualTo("runa@example.org");
        assertThat(read.basics().profiles()).hasSize(1);
        var job = read.work().getFirst();
        assertThat(job.position()).isEqualTo("Pilot, second class");
        assertThat(job.name()).isEqualTo("Fjord Pilots, Inc.");
        assertThat(job.period().start()).hasToString("2019-03");
        assertThat(job.highlights()).extracting(each -> each.text()).containsExactly("Brought in 400 ships");
        assertThat(read.volunteer().getFirst().organization()).isEqualTo("Skerry Rowers");
        assertThat(read.education().getFirst().area()).isEqualTo("Nautical Science");
        assertThat(read.education().getFirst().studyType()).isEqualTo("BSc");
    }

    @Test
    void theOlderFormatIsReadToo() {
        var read = read(OLD);
        assertThat(read.basics().name()).isEqualTo("Odd Vik");
        assertThat(read.work().getFirst().name()).isEqualTo("Vik Yard");
        assertThat(read.work().getFirst().period().end()).hasToString("2014-06-01");
        assertThat(read.skills()).extracting(each -> each.name()).contains("TIG welding");
    }

    private static Resume read(String html) {
        return Importers.read(html.getBytes(UTF_8), "page.html");
    }
}
