package dev.sartor.parsing.importers.linkedin;

import com.google.auto.service.AutoService;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.parsing.Importer;
import dev.sartor.parsing.archives.Zip;
import dev.sartor.parsing.shaping.ResumeShape;
import dev.sartor.parsing.tables.Table;
import dev.sartor.parsing.trees.Text;
import dev.sartor.parsing.trees.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a LinkedIn data export. */
@AutoService(Importer.class)
public final class LinkedInImporter implements Importer {
    @Override
    public String id() {
        return "linkedin";
    }

    @Override
    public String name() {
        return "LinkedIn data export (zip)";
    }

    @Override
    public int sureness() {
        return 90;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        if (!Zip.looksLikeOne(bytes)) return false;
        try {
            return Zip.open(bytes).entries().stream()
                    .map(entry -> ExportFile.of(entry.name()))
                    .anyMatch(file -> file == ExportFile.PROFILE || file == ExportFile.POSITIONS);
        } catch (BadInput e) {
            return false;
        }
    }

    @Override
    public Resume read(byte[] bytes) {
        var shape = new ResumeShape(id());
        var tables = tables(Zip.open(bytes));
        Person.read(tables, shape);
        Career.read(tables, shape);
        return shape.resume();
    }

    private static Map<ExportFile, List<Tree>> tables(Zip zip) {
        var tables = new EnumMap<ExportFile, List<Tree>>(ExportFile.class);
        for (var entry : zip.entries()) {
            var file = ExportFile.of(entry.name());
            if (file == null) continue;
            try {
                tables.computeIfAbsent(file, f -> new ArrayList<>())
                        .addAll(Table.read(Text.guessed(zip.read(entry)), file.columns()));
            } catch (BadInput e) {
                throw new BadInput(entry.baseName() + ": " + e.what(), e.remedy());
            }
        }
        return tables;
    }
}
