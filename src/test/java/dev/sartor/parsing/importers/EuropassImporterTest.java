package dev.sartor.parsing.importers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class EuropassImporterTest {
    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="pt"><LearnerInfo>
              <Identification><PersonName><FirstName>Rui</FirstName><Surname>Vaz</Surname></PersonName>
                <ContactInfo><Address><Contact><AddressLine>Rua 1</AddressLine><Municipality>Évora</Municipality>
                  <Country><Code>PT</Code></Country></Contact></Address>
                  <Email><Contact>rui@vaz.example</Contact></Email>
                  <TelephoneList><Telephone><Contact>+351 123</Contact></Telephone></TelephoneList></ContactInfo>
                <Demographics><Birthdate year="1990" month="--04" day="---05"/></Demographics></Identification>
              <Headline><Type><Code>preferred_job</Code></Type><Description><Label>Vet</Label></Description></Headline>
              <WorkExperienceList><WorkExperience><Period><From year="2015" month="--09"/><Current>true</Current></Period>
                <Position><Label>Veterinarian</Label></Position>
                <Activities>&lt;p&gt;Large animals.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;900 cows&lt;/li&gt;&lt;/ul&gt;</Activities>
                <Employer><Name>Clínica Sul</Name></Employer></WorkExperience></WorkExperienceList>
              <EducationList><Education><Period><From year="2008"/><To year="2014" month="--07"/></Period>
                <Title>Integrated Master</Title><Organisation><Name>Universidade do Vale</Name></Organisation></Education></EducationList>
              <Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Portuguese</Label></Description>
                </MotherTongue></MotherTongueList><ForeignLanguageList><ForeignLanguage><Description><Label>English</Label>
                </Description><ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><Writing>B2</Writing>
                </ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic>
                <Communication><Description>Calm with farmers</Description></Communication></Skills>
            </LearnerInfo></SkillsPassport>
            """;

    private static final String NEW = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
               xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
              <CandidatePerson><PersonName><oa:GivenName>Rui</oa:GivenName><hr:FamilyName>Vaz</hr:FamilyName></PersonName>
                <Communication><ChannelCode>Email</ChannelCode><oa:URI>rui@vaz.example</oa:URI></Communication>
                <Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>351</CountryDialing><oa:DialNumber>123</oa:DialNumber></Communication>
                <PrimaryLanguageCode name="NORMAL">por</PrimaryLanguageCode></CandidatePerson>
              <CandidateProfile languageCode="en"><hr:ExecutiveSummary>&lt;p&gt;Treats cows.&lt;/p&gt;</hr:ExecutiveSummary>
                <EmploymentHistory><EmployerHistory><hr:OrganizationName>Clínica Sul</hr:OrganizationName>
                  <PositionHistory><PositionTitle>Veterinarian</PositionTitle><eures:EmploymentPeriod>
                    <eures:StartDate><hr:FormattedDateTime>2015-09-01</hr:FormattedDateTime></eures:StartDate>
                    <hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
                    <oa:Description>&lt;ol&gt;&lt;li&gt;900 cows&lt;/li&gt;&lt;/ol&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
                <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Universidade do Vale</hr:OrganizationName>
                  <AttendancePeriod><StartDate><hr:FormattedDateTime>2008</hr:FormattedDateTime></StartDate>
                    <EndDate><hr:FormattedDateTime>2014-07</hr:FormattedDateTime></EndDate></AttendancePeriod>
                  <EducationDegree><hr:DegreeName>Integrated Master</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
                <PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
                  <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode>
                    <eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency></PersonQualifications>
                <DigitalSkills><DigitalSkillsGroup><DigitalSkill>Herd software</DigitalSkill></DigitalSkillsGroup></DigitalSkills>
                <Projects><Project><Title>Milk Watch</Title><Description>&lt;p&gt;Measures milk.&lt;/p&gt;</Description></Project></Projects>
              </CandidateProfile></Candidate>
            """;

    @Test
    void theOldDialect() {
        var resume = Samples.read(OLD);
        same(resume);
        assertThat(resume.language()).isEqualTo("pt");
        assertThat(resume.basics().label()).isEqualTo("Vet");
        assertThat(resume.basics().location().countryCode()).isEqualTo("PT");
        assertThat(resume.work().getFirst().summary()).isEqualTo("Large animals.");
        assertThat(resume.languages().getLast().fluency()).isEqualTo("Listening C1, Reading C1, Writing B2");
        assertThat(ResumeJson.write(resume)).contains("Calm with farmers", "1990-04-05");
    }

    @Test
    void theNewDialect() {
        var resume = Samples.read(NEW);
        same(resume);
        assertThat(resume.basics().summary()).isEqualTo("Treats cows.");
        assertThat(resume.languages()).extracting(l -> l.language()).containsExactly("Portuguese", "English");
        assertThat(resume.skills().getFirst().name()).isEqualTo("Herd software");
        assertThat(resume.projects().getFirst().description()).isEqualTo("Measures milk.");
    }

    @Test
    void theXmlInsideItsPdfWhateverItsName() throws IOException {
        same(Importers.read(pdf(NEW, "../../etc/passwd"), "europass.pdf"));
        assertThat(new java.io.File("../../etc/passwd.part")).doesNotExist();
    }

    @Test
    void entitiesAndDocumentTypesReachNothing() throws IOException {
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            canary.setSoTimeout(50);
            var fetching = "<!DOCTYPE Candidate SYSTEM \"http://127.0.0.1:" + canary.getLocalPort()
                    + "/x.dtd\" [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
            var xml = NEW.replace("<Candidate", fetching + "<Candidate").replace(">Rui<", ">&f;<");
            assertThatThrownBy(() -> Samples.read(xml)).isInstanceOf(BadInput.class);
            assertThatThrownBy(canary::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
        var laughs = new StringBuilder("<!DOCTYPE Candidate [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'p'; c++)
            laughs.append("<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">");
        var xml = NEW.replace("<Candidate", laughs + "]><Candidate").replace(">Rui<", ">&o;<");
        assertThatThrownBy(() -> Samples.read(xml)).isInstanceOf(BadInput.class);
    }

    @Test
    void brokenXmlIsToldWithItsPlace() {
        assertThatThrownBy(() -> Samples.read(OLD.replace("</Identification>", "")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not valid XML at line ");
        assertThatThrownBy(() -> Samples.read(NEW.substring(0, 900) + "<a>".repeat(5000)))
                .isInstanceOf(BadInput.class);
    }

    private static void same(Resume resume) {
        assertThat(resume.basics().name()).isEqualTo("Rui Vaz");
        assertThat(resume.basics().email()).isEqualTo("rui@vaz.example");
        assertThat(resume.basics().phone()).isEqualTo("+351 123");
        var job = resume.work().getFirst();
        assertThat(job.name()).isEqualTo("Clínica Sul");
        assertThat(job.period().start().toString()).startsWith("2015-09");
        assertThat(job.period().isCurrent()).isTrue();
        assertThat(job.highlights().getFirst().text()).isEqualTo("900 cows");
        assertThat(resume.education().getFirst().studyType()).isEqualTo("Integrated Master");
        assertThat(resume.education().getFirst().period()).hasToString("Period[start=2008, end=2014-07]");
    }

    private static byte[] pdf(String xml, String name) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml.getBytes(UTF_8)));
            var specification = new PDComplexFileSpecification();
            specification.setFile(name);
            specification.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(name, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            var out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
