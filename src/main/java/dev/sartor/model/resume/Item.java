package dev.sartor.model.resume;

import dev.sartor.kernel.Extras;

/** One entry of a résumé's section. Its id is minted once and kept; keys that we do not read stay in its extras. */
public sealed interface Item
        permits Work,
                Volunteer,
                Education,
                Award,
                Certificate,
                Publication,
                Skill,
                SpokenLanguage,
                Interest,
                Reference,
                Project,
                CustomSection,
                CustomSection.Entry {
    String id();

    Extras extras();
}
