package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a person told about what they have done: JSON Resume v1.0.0 plus what it cannot say. Keys that are not ours
 * stay in {@code extras}, here and in every item, and are written back verbatim.
 *
 * @param language the language it is written in (BCP 47), from {@code meta.language}; null when not said
 */
public record Resume(
        Basics basics,
        List<Work> work,
        List<Volunteer> volunteer,
        List<Education> education,
        List<Award> awards,
        List<Certificate> certificates,
        List<Publication> publications,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        List<Interest> interests,
        List<Reference> references,
        List<Project> projects,
        List<CustomSection> sections,
        @Nullable String language,
        Extras extras) {
    public Resume {
        work = List.copyOf(work);
        volunteer = List.copyOf(volunteer);
        education = List.copyOf(education);
        awards = List.copyOf(awards);
        certificates = List.copyOf(certificates);
        publications = List.copyOf(publications);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        references = List.copyOf(references);
        projects = List.copyOf(projects);
        sections = List.copyOf(sections);
    }

    /** The same with another picture of the person, as a URL. */
    public Resume pictured(String image) {
        return new Resume(
                basics.pictured(image),
                work,
                volunteer,
                education,
                awards,
                certificates,
                publications,
                skills,
                languages,
                interests,
                references,
                projects,
                sections,
                language,
                extras);
    }
}
