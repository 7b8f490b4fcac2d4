package dev.sartor.tailoring;

import dev.sartor.generation.Brief;
import dev.sartor.generation.Composer;
import dev.sartor.generation.Drafter;
import dev.sartor.generation.composers.offline.OfflineComposer;
import dev.sartor.generation.cv.WholeCv;
import dev.sartor.generation.keeping.Gatekeeper;
import dev.sartor.generation.panel.RulePanel;
import dev.sartor.generation.shown.AsShown;
import dev.sartor.kernel.Beside;
import dev.sartor.kernel.language.Language;
import dev.sartor.kernel.language.Languages;
import dev.sartor.matching.Matching;
import dev.sartor.matching.meaning.Meaning;
import dev.sartor.model.draft.Draft;
import dev.sartor.model.draft.Line;
import dev.sartor.model.draft.Source;
import dev.sartor.model.fact.Fact;
import dev.sartor.model.fact.Facts;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.match.Match;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.report.ReadBack;
import dev.sartor.model.report.Refusal;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.Typesetter;
import dev.sartor.rendering.Wishes;
import dev.sartor.rendering.typeset.Paper;
import dev.sartor.rendering.typeset.Typeset;
import dev.sartor.tailoring.Progress.Stage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole pipeline as one call: a résumé and a posting in, documents and a report out; nothing is kept. */
public final class Tailoring {
    /** A layout is tried at most so often. */
    private static final int TRIES = 10;

    private final Resume resume;
    private final JobPosting posting;
    private final Options options;
    private final @Nullable Meaning meaning;
    private final Paper paper;
    private final Language language;
    private final Stopwatch watch;
    private final @Nullable Drafter drafter;

    private Tailoring(
            Resume resume,
            JobPosting posting,
            Options options,
            @Nullable Meaning meaning,
            @Nullable Drafter drafter,
            Stopwatch watch) {
        this.resume = resume;
        this.posting = posting;
        this.options = options;
        this.meaning = meaning;
        this.drafter = drafter;
        this.watch = watch;
        this.paper = options.paper() != null ? options.paper() : Papers.of(posting);
        var tag = options.language() != null ? options.language() : Objects.requireNonNullElse(resume.language(), "en");
        this.language = Languages.orEnglish(tag);
    }

    /**
     * @param nanos a clock that only goes forward, in nanoseconds; its readings go into the report and nowhere else
     * @throws dev.sartor.kernel.BadInput when the résumé has no name, or nothing that a CV could say
     */
    public static Tailored tailor(
            Resume resume, JobPosting posting, Options options, Progress progress, LongSupplier nanos) {
        return tailor(resume, posting, options, null, progress, nanos);
    }

    /**
     * @param meaning tells how near texts are that share no word; null to match by words alone
     * @param nanos a clock that only goes forward, in nanoseconds; its readings go into the report and nowhere else
     * @throws dev.sartor.kernel.BadInput when the résumé has no name, or nothing that a CV could say
     */
    public static Tailored tailor(
            Resume resume,
            JobPosting posting,
            Options options,
            @Nullable Meaning meaning,
            Progress progress,
            LongSupplier nanos) {
        return tailor(resume, posting, options, meaning, null, progress, nanos);
    }

    /**
     * @param drafter words lines anew; null to keep to the person's own
     * @param nanos a clock that only goes forward, in nanoseconds; its readings go into the report and nowhere else
     * @throws dev.sartor.kernel.BadInput when the résumé has no name, or nothing that a CV could say
     */
    public static Tailored tailor(
            Resume resume,
            JobPosting posting,
            Options options,
            @Nullable Meaning meaning,
            @Nullable Drafter drafter,
            Progress progress,
            LongSupplier nanos) {
        Usable.check(resume);
        return new Tailoring(resume, posting, options, meaning, drafter, new Stopwatch(nanos, progress)).run();
    }

    private Tailored run() {
        var facts = Facts.of(resume);
        var keeping = Beside.begin(() -> keeper(facts));
        watch.begin(Stage.MATCH);
        var match = Matching.match(facts, posting, language.tag(), YearMonth.from(options.date()), meaning);
        var brief = brief(facts, match, line -> Beside.joined(keeping).provesInLetter(line));
        var own = Beside.begin(() -> new OfflineComposer().letter(forLetter(brief)));
        var writing = Beside.begin(() -> letter(brief, own, keeping));
        var refusals = new ArrayList<Refusal>();
        var composer = composer(brief, own, keeping, refusals);
        watch.begin(Stage.GATE);
        var keeper = Beside.joined(keeping);
        var first = fitted(brief, composer, keeper, refusals);
        var read = readings(brief, first, keeper);
        var cv = read.last();
        refusals.addAll(read.refusals());
        watch.begin(Stage.EXPORT);
        var cvFiles = Delivered.of("cv", cv, options);
        var letter = Beside.joined(writing);
        refusals.addAll(letter.refusals());
        var delivered = inTurns(cvFiles, letter.files());
        var handed = Handed.of(delivered);
        watch.begin(Stage.READ_BACK);
        var reporting = new Reporting(brief, keeper, options, watch, drafter, read.remarks());
        var report = reporting.report(cv, letter.set(), refusals, handed, () -> readBacks(handed));
        var versions = read.versions().entrySet().stream()
                .map(each -> version(each.getKey(), each.getValue(), letter.set(), reporting, refusals))
                .toList();
        return new Tailored(
                (Draft.Cv) cv.draft(), (Draft.Letter) letter.set().draft(), handed.files(), report, versions);
    }

    /** What three readers make of the CV; the CV as it is where none is asked. */
    private Readings readings(Brief brief, Typeset first, Gatekeeper keeper) {
        if (!options.reviews()) return Readings.none(first);
        watch.begin(Stage.REVIEW);
        var rules = new RulePanel();
        var panel = drafter == null ? rules : drafter.panel(rules);
        return new Readers(panel, brief, keeper, this::set).read(first);
    }

    private Tailored.Version version(
            String name, Typeset set, Typeset letter, Reporting reporting, List<Refusal> refusals) {
        var handed = Handed.of(Delivered.of(name, set, options.inProcess()));
        var report = reporting.report(set, letter, refusals, handed, () -> readBacks(handed));
        return new Tailored.Version(name, (Draft.Cv) set.draft(), handed.files(), report);
    }

    /** A letter on its page, what was refused on the way, and its files, which do not wait for the CV. */
    private record SetLetter(Typeset set, List<Refusal> refusals, List<Delivered> files) {}

    private SetLetter letter(Brief brief, CompletableFuture<Draft.Letter> own, CompletableFuture<Gatekeeper> keeping) {
        var asked = forLetter(brief);
        var drafted = drafter == null
                ? new Drafter.Lettered(Beside.joined(own), List.of())
                : drafter.letter(asked, () -> Beside.joined(own), judge(keeping));
        var keeper = Beside.joined(keeping);
        var kept = keeper.keep(drafted.letter(), "letter");
        var set = Typesetter.set(kept.draft(), options.template(), paper, new Wishes(1, null));
        var refusals = new ArrayList<>(drafted.refusals());
        refusals.addAll(kept.refusals());
        return new SetLetter(set, refusals, Delivered.of("letter", set, options));
    }

    /** Chooses from the person's lines, in their own words or in those that a model found for them. */
    private Composer composer(
            Brief brief,
            CompletableFuture<Draft.Letter> letter,
            CompletableFuture<Gatekeeper> keeping,
            List<Refusal> refusals) {
        if (drafter == null) return new OfflineComposer(UnaryOperator.identity(), () -> told(brief, letter));
        watch.begin(Stage.WRITE);
        var worded = drafter.cv(brief, WholeCv.of(resume, language), judge(keeping));
        refusals.addAll(worded.refusals());
        return new OfflineComposer(line -> worded.lines().getOrDefault(line.field(), line), () -> told(brief, letter));
    }

    /** The deeds that the letter tells, by id. */
    private static Set<String> told(Brief brief, CompletableFuture<Draft.Letter> letter) {
        return Beside.joined(letter).paragraphs().stream()
                .flatMap(List::stream)
                .flatMap(line -> line.sources().stream())
                .filter(Source.OfFact.class::isInstance)
                .flatMap(source -> brief.fact(((Source.OfFact) source).factId()).stream())
                .filter(fact -> fact.kind() == Fact.Kind.HIGHLIGHT)
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** Waited for when it is first asked: a model is asked before the gate stands. */
    private static Drafter.Judge judge(CompletableFuture<Gatekeeper> keeping) {
        return (line, kind) -> Beside.joined(keeping).judgement(line, kind);
    }

    /** CV and letter of each format side by side. */
    private static List<Delivered> inTurns(List<Delivered> cv, List<Delivered> letter) {
        return IntStream.range(0, cv.size())
                .boxed()
                .flatMap(i -> Stream.of(cv.get(i), letter.get(i)))
                .toList();
    }

    private List<ReadBack> readBacks(Handed handed) {
        var readBacks = new ArrayList<>(handed.inProcess());
        watch.stop();
        readBacks.addAll(handed.installed());
        return readBacks;
    }

    /** The same in English where the language has no sentences for letters; the report says so. */
    private Brief forLetter(Brief brief) {
        boolean speaks = Tailoring.class.getResource("/languages/" + language.tag() + "/letter.properties") != null;
        if (speaks) return brief;
        return new Brief(
                resume,
                brief.facts(),
                posting,
                brief.match(),
                Languages.orEnglish("en"),
                brief.pages(),
                brief.date(),
                brief.ruler(),
                brief.tone(),
                brief.proven());
    }

    private Brief brief(List<Fact> facts, Match match, Predicate<Line> proven) {
        return new Brief(
                resume,
                facts,
                posting,
                match,
                language,
                options.pages(),
                options.date(),
                cv -> Typesetter.measure(cv, options.template(), paper),
                options.tone(),
                proven);
    }

    /** Needs nothing of the match, so it is made beside it. */
    private Gatekeeper keeper(List<Fact> facts) {
        var whole = WholeCv.of(resume, language);
        return Gatekeeper.of(facts, posting.text(), whole, YearMonth.from(options.date()));
    }

    /** The CV set on as many pages as it may have; where page breaks cost more than thought, fewer lines are chosen. */
    private Typeset fitted(Brief brief, Composer composer, Gatekeeper keeper, List<Refusal> refusals) {
        double slack = 0;
        for (int tries = 1; ; tries++) {
            watch.begin(Stage.COMPOSE);
            var draft = composer.cv(brief, slack);
            watch.begin(Stage.GATE);
            var kept = keeper.keep(draft, "cv");
            watch.begin(Stage.SET);
            var set = set(options.template().arrangement().of((Draft.Cv) kept.draft()));
            if (set.pages().size() <= options.pages() || tries == TRIES) {
                refusals.addAll(kept.refusals());
                return set;
            }
            slack += 24;
        }
    }

    private Typeset set(Draft.Cv arranged) {
        var shown = ResumeJson.writeShown(AsShown.of(arranged, resume));
        return Typesetter.set(arranged, options.template(), paper, new Wishes(options.pages(), shown));
    }
}
