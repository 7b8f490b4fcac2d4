package dev.sartor.ats.checks;

import dev.sartor.ats.recovery.FieldAsked;
import dev.sartor.model.resume.Highlight;
import dev.sartor.model.resume.Resume;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a résumé says that a CV made from it would show in the same words; dates and places are worded anew by each. */
public final class ResumeFields {
    private final List<FieldAsked> fields = new ArrayList<>();

    private ResumeFields() {}

    public static List<FieldAsked> of(Resume resume) {
        var all = new ResumeFields();
        var basics = resume.basics();
        all.add("basics/name", basics.name(), false);
        all.add("basics/email", basics.email(), false);
        all.add("basics/phone", basics.phone(), false);
        all.add("basics/summary", basics.summary(), true);
        all.timeline(resume);
        all.lists(resume);
        return List.copyOf(all.fields);
    }

    private void timeline(Resume resume) {
        for (var work : resume.work()) {
            add("work/" + work.id() + "/position", work.position(), false);
            add("work/" + work.id() + "/name", work.name(), false);
            highlights("work/" + work.id(), work.highlights());
        }
        for (var volunteer : resume.volunteer()) {
            add("volunteer/" + volunteer.id() + "/position", volunteer.position(), false);
            add("volunteer/" + volunteer.id() + "/organization", volunteer.organization(), false);
            highlights("volunteer/" + volunteer.id(), volunteer.highlights());
        }
        for (var project : resume.projects()) {
            add("projects/" + project.id() + "/name", project.name(), false);
            highlights("projects/" + project.id(), project.highlights());
        }
    }

    private void lists(Resume resume) {
        for (var school : resume.education()) {
            add("education/" + school.id() + "/institution", school.institution(), false);
            add("education/" + school.id() + "/studyType", school.studyType(), false);
            add("education/" + school.id() + "/area", school.area(), false);
        }
        for (var skill : resume.skills()) {
            add("skills/" + skill.id() + "/name", skill.name(), false);
            for (int i = 0; i < skill.keywords().size(); i++)
                add("skills/" + skill.id() + "/keywords/" + i, skill.keywords().get(i), false);
        }
        for (var certificate : resume.certificates())
            add("certificates/" + certificate.id() + "/name", certificate.name(), false);
        for (var language : resume.languages())
            add("languages/" + language.id() + "/language", language.language(), false);
    }

    private void highlights(String item, List<Highlight> highlights) {
        highlights.forEach(each -> add(item + "/highlights/" + each.id(), each.text(), true));
    }

    private void add(String name, @Nullable String text, boolean flowing) {
        if (text != null && !text.isBlank()) fields.add(new FieldAsked(name, text, flowing));
    }
}
