package dev.sartor.parsing.importers.jsonresume;

import com.google.auto.service.AutoService;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.json.ResumeJson;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.trees.Text;

/** Reads JSON Resume; any JSON object is taken for one and then has to show it. */
@AutoService(Importer.class)
public final class JsonResumeImporter implements Importer {
    @Override
    public String id() {
        return "jsonresume";
    }

    @Override
    public String name() {
        return "JSON Resume";
    }

    @Override
    public boolean recognises(byte[] bytes) {
        int i = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
        while (i < bytes.length && Character.isWhitespace(bytes[i])) i++;
        return i < bytes.length && (bytes[i] == '{' || bytes[i] == '[');
    }

    @Override
    public int sureness() {
        return 10;
    }

    @Override
    public Resume read(byte[] bytes) {
        var resume = ResumeJson.of(OldKeys.renamed(ResumeJson.members(Text.of(bytes))));
        var b = resume.basics();
        boolean nothing = b.name() == null
                && b.email() == null
                && resume.work().isEmpty()
                && resume.education().isEmpty()
                && resume.projects().isEmpty()
                && resume.skills().isEmpty();
        if (nothing)
            throw new BadInput(
                    "This JSON has none of the parts of a résumé (basics, work, education, projects, skills).",
                    "Give a file in JSON Resume's shape.");
        return resume;
    }
}
