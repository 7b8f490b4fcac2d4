package dev.sartor.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.model.posting.JobPosting.EmploymentType;
import dev.sartor.model.posting.JobPosting.Seniority;
import dev.sartor.model.posting.JobPosting.WorkMode;
import dev.sartor.model.posting.Requirement;
import dev.sartor.model.posting.Requirement.Importance;
import dev.sartor.model.posting.Requirement.Kind;
import dev.sartor.model.posting.Salary;
import dev.sartor.model.posting.Salary.Per;
import dev.sartor.model.posting.Years;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/sartor/postings");

    private static JobPosting read(String file) throws IOException {
        return Postings.read(Files.readString(FOLDER.resolve(file)));
    }

    private static List<String> labels(JobPosting posting, Importance importance) {
        return posting.requirements().stream()
                .filter(r -> r.importance() == importance)
                .map(Requirement::label)
                .toList();
    }

    private static Requirement labelled(JobPosting posting, String label) {
        return posting.requirements().stream()
                .filter(r -> r.label().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + label + "' in " + posting.requirements()));
    }

    private static String about(JobPosting posting) {
        return posting.companySpans().stream()
                .map(span -> span.of(posting.text()))
                .reduce("", (all, each) -> all + each + "\n");
    }

    @Test
    void aPostingInMarkdownIsReadByItsLabelsAndHeadings() throws IOException {
        var posting = read("bakery.en.txt");
        assertThat(posting.title()).isEqualTo("Head Baker");
        assertThat(posting.company()).isEqualTo("Crumb & Quill");
        assertThat(posting.location()).isEqualTo("Galway, Ireland");
        assertThat(posting.country()).isEqualTo("IE");
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.FULL_TIME);
        assertThat(posting.seniority()).isNull();
        assertThat(posting.years()).isEqualTo(new Years(4, null));
        assertThat(posting.salary())
                .isEqualTo(new Salary(new BigDecimal(38000), new BigDecimal(44000), "EUR", Per.YEAR));
        assertThat(labelled(posting, "Excel or Google Sheets").skills()).containsExactly("excel", "google-sheets");
        assertThat(labelled(posting, "HACCP").kind()).isEqualTo(Kind.CERTIFICATE);
        assertThat(labelled(posting, "driving licence").kind()).isEqualTo(Kind.LICENCE);
        assertThat(labelled(posting, "French").kind()).isEqualTo(Kind.LANGUAGE);
        assertThat(labels(posting, Importance.NICE)).hasSize(2);
    }

    @Test
    void aLetterMayStandOnWhatTheEmployerSaysOfItselfButNotOnBenefits() throws IOException {
        var about = about(read("bakery.en.txt"));
        assertThat(about).contains("bakes sourdough for forty cafés").contains("lead three bakers");
        assertThat(about).doesNotContain("bonus").doesNotContain("pension").doesNotContain("driving licence");
    }

    @Test
    void everyRequirementPointsAtItsSentence() throws IOException {
        for (var file : List.of("bakery.en.txt", "firmware.en.txt", "prose.en.txt", "pflege.de.txt")) {
            var posting = read(file);
            assertThat(posting.requirements()).isNotEmpty().allSatisfy(r -> {
                assertThat(r.span().of(posting.text()).replaceAll("\\s+", " ")).isEqualTo(r.sentence());
                assertThat(r.label()).isNotBlank();
            });
        }
    }

    @Test
    void linesApartAreItemsAsWell() throws IOException {
        var posting = read("firmware.en.txt");
        assertThat(posting.title()).isEqualTo("Embedded Software Engineer");
        assertThat(posting.workMode()).isEqualTo(WorkMode.REMOTE);
        assertThat(posting.employmentType()).isEqualTo(EmploymentType.CONTRACTOR);
        assertThat(posting.salary()).isEqualTo(new Salary(new BigDecimal(420), new BigDecimal(420), "EUR", Per.DAY));
        assertThat(labels(posting, Importance.MUST)).contains("C", "C++17", "Git", "code review", "CAN");
        assertThat(labelled(posting, "degree in electronics").kind()).isEqualTo(Kind.DEGREE);
        assertThat(labels(posting, Importance.NICE)).contains("IEC 61508");
    }

    @Test
    void runningTextIsReadByItsWordsOfDemand() throws IOException {
        var posting = read("prose.en.txt");
        assertThat(posting.title()).isEqualTo("Paralegal");
        assertThat(posting.company()).isEqualTo("Tidewater Legal");
        assertThat(posting.location()).isEqualTo("Plymouth");
        assertThat(posting.workMode()).isEqualTo(WorkMode.HYBRID);
        assertThat(posting.years()).isEqualTo(new Years(2, null));
        assertThat(labels(posting, Importance.MUST)).contains("Microsoft Word", "residential conveyancing");
        assertThat(labelled(posting, "law degree").kind()).isEqualTo(Kind.DEGREE);
        assertThat(labels(posting, Importance.NICE))
                .anyMatch(l -> l.contains("LEAP"))
                .anyMatch(l -> l.contains("Polish"));
        assertThat(about(posting)).doesNotContain("£").doesNotContain("conveyancing");
    }

    @Test
    void germanIsRead() throws IOException {
        var posting = read("pflege.de.txt");
        assertThat(posting.language()).isEqualTo("de");
        assertThat(posting.title()).isEqualTo("Pflegefachkraft Intensivstation");
        assertThat(posting.company()).isEqualTo("Klinikum Auental gGmbH");
        assertThat(posting.location()).isEqualTo("Regensburg");
        assertThat(posting.years()).isEqualTo(new Years(2, null));
        assertThat(posting.salary())
                .isEqualTo(new Salary(new BigDecimal(3600), new BigDecimal(4300), "EUR", Per.MONTH));
        assertThat(labelled(posting, "Ausbildung als Pflegefachkraft").kind()).isEqualTo(Kind.DEGREE);
        assertThat(labelled(posting, "Deutschkenntnisse").kind()).isEqualTo(Kind.LANGUAGE);
        assertThat(labelled(posting, "Teamfähigkeit").kind()).isEqualTo(Kind.SOFT_SKILL);
        assertThat(labelled(posting, "Führerschein").importance()).isEqualTo(Importance.NICE);
    }

    @Test
    void frenchIsRead() throws IOException {
        var posting = read("developpeur.fr.txt");
        assertThat(posting.language()).isEqualTo("fr");
        assertThat(posting.company()).isEqualTo("Marée Haute");
        assertThat(posting.location()).isEqualTo("Rennes");
        assertThat(posting.workMode()).isEqualTo(WorkMode.HYBRID);
        assertThat(posting.years()).isEqualTo(new Years(3, null));
        assertThat(labels(posting, Importance.MUST)).contains("Spring Boot", "SQL", "PostgreSQL", "Git", "Docker");
        assertThat(labelled(posting, "Kubernetes ou Terraform").skills()).containsExactly("kubernetes", "terraform");
        assertThat(posting.salary())
                .isEqualTo(new Salary(new BigDecimal(40000), new BigDecimal(46000), "EUR", Per.YEAR));
    }

    @Test
    void spanishIsRead() throws IOException {
        var posting = read("contable.es.txt");
        assertThat(posting.language()).isEqualTo("es");
        assertThat(posting.title()).isEqualTo("Contable senior");
        assertThat(posting.seniority()).isEqualTo(Seniority.SENIOR);
        assertThat(posting.company()).isEqualTo("Bodegas Peñaclara");
        assertThat(posting.workMode()).isEqualTo(WorkMode.ONSITE);
        assertThat(posting.years()).isEqualTo(new Years(4, null));
        assertThat(labels(posting, Importance.MUST)).contains("Excel", "SAP");
        assertThat(labelled(posting, "Francés").importance()).isEqualTo(Importance.NICE);
    }

    @Test
    void severalPostingsInOneTextAreReadApart() throws IOException {
        var several = "Two jobs for you:\n\n1) Site Engineer — Harrow & Pike\nHybrid, Leeds. Full-time. £40k–£46k.\n"
                + "Sets out roads and drains with total stations. Requires 3+ years on site and AutoCAD.\n\n"
                + "2) Quantity Surveyor — Marrow Build Ltd\nOnsite, Bristol. Full-time. £50k–£58k.\n"
                + "Prices and follows variations on school projects. Requires 5+ years of cost planning and Excel.\n";
        var postings = Postings.readAll(several);
        assertThat(postings).extracting(JobPosting::title).containsExactly("Site Engineer", "Quantity Surveyor");
        assertThat(postings).extracting(JobPosting::company).containsExactly("Harrow & Pike", "Marrow Build Ltd");
        assertThat(postings).extracting(JobPosting::location).containsExactly("Leeds", "Bristol");
        assertThat(Postings.readAll(Files.readString(FOLDER.resolve("bakery.en.txt"))))
                .hasSize(1);
    }

    @Test
    void whatAsksNothingIsNoPosting() {
        assertThatThrownBy(() -> Postings.read(" \n "))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> Postings.read("Roses bloom in June.\nThe garden is open on Sundays."))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("asks for nothing");
    }

    @Test
    void theSameTextGivesTheSamePosting() throws IOException {
        assertThat(read("pflege.de.txt")).isEqualTo(read("pflege.de.txt"));
        var windows = Files.readString(FOLDER.resolve("bakery.en.txt")).replace("\n", "\r\n");
        assertThat(Postings.read(windows)).isEqualTo(read("bakery.en.txt"));
    }

    @Test
    void requirementsOnOneLineHighUpAreRead() {
        var posting = Postings.read(
                "Payroll Clerk\nBrackwater Mills\nLeeds\n\nWe look for a clerk.\n\nRequirements: Excel, SAP.\n");
        assertThat(posting.requirements()).extracting(Requirement::label).containsExactly("Excel", "SAP");
    }

    @Test
    void aPostingThatAsksForNothingElseAsksForWhatOneWorksWith() {
        var posting = Postings.read("Sales Analyst\nBrackwater Mills\n\nWe are growing our team in Leeds this year."
                + " You will work with Excel, Salesforce and our own tools. 3+ years of experience required.\n");
        assertThat(posting.requirements()).extracting(Requirement::label).contains("Excel", "Salesforce");
    }

    @Test
    void aLongHeadingBeforeAListTellsWishes() {
        var posting = Postings.read("""
                Baker
                Quellbach Bakery

                At a minimum you need:
                - experience with sourdough

                You will be a great addition to our small team if you have:
                - a forklift licence
                """);
        assertThat(posting.requirements())
                .filteredOn(r -> r.importance() == Requirement.Importance.NICE)
                .hasSize(1);
    }

    @Test
    void whoIsLookedForIsNotWhatIsAsked() {
        var posting = Postings.read("Rigger\n\nWe are seeking an experienced rigger with a command of splicing.\n\n"
                + "Requirements\n- Knowledge of Python\n");
        assertThat(posting.requirements()).noneMatch(each -> each.label().contains("seeking"));
    }

    @Test
    void aSeriesOfDoingsAsksForTheThingDone() {
        var posting = Postings.read("Analyst\n\nRequirements\n"
                + "- Hands-on experience designing, running, and analyzing A/B tests\n- SQL\n");
        assertThat(posting.requirements()).noneMatch(each -> each.label().equals("designing"));
        assertThat(posting.requirements()).anyMatch(each -> each.label().contains("A/B test"));
    }

    @Test
    void anExampleBehindIncludingIsAskedAndRolesInBracketsAreNot() {
        var posting = Postings.read("Recruiter\n\nRequirements\n"
                + "- Advanced methodologies, including variance reduction, or related techniques\n"
                + "- Hiring for technical roles (e.g., Data Scientists, Product Managers)\n- SQL\n");
        assertThat(posting.requirements()).anyMatch(each -> each.label().equals("variance reduction"));
        assertThat(posting.requirements()).noneMatch(each -> each.label().contains("Data Scientists"));
    }

    @Test
    void ofSeveralPostingsNoneIsTakenSilently() {
        var two = """
                1) Harbour Engineer
                Skerry Works looks for an engineer for its quays in the north.
                Requirements:
                - Five years of experience in civil engineering
                - AutoCAD

                2) Ferry Cook
                Skerry Lines looks for a cook for its ferries between the islands.
                Requirements:
                - Two years of experience in a kitchen
                - Food hygiene certificate
                """;
        assertThatThrownBy(() -> Postings.only(two))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2 postings")
                .hasMessageContaining("1 Harbour Engineer; 2 Ferry Cook");
    }

    @Test
    void whatAnEmployerIsStandsInBracketsBehindItsName() {
        assertThat(Postings.read(
                                "Trainer\nCasa Abierta (a charity for children), Leeds\n\nRequirements\n- Two years of teaching\n")
                        .company())
                .isEqualTo("Casa Abierta");
        assertThat(Postings.read(
                                "Pflegefachkraft (m/w/d)\nHaus Birke (gGmbH), Kassel\n\nDas bringen Sie mit\n- Abgeschlossene Ausbildung in der Pflege\n- Gute Deutschkenntnisse\n")
                        .company())
                .isEqualTo("Haus Birke (gGmbH)");
    }
}
