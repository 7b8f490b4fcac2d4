package dev.sartor.cli.files;

import dev.sartor.kernel.BadInput;
import dev.sartor.model.resume.Resume;
import dev.sartor.rendering.photos.Photo;
import dev.sartor.rendering.photos.Photos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The photo that a person asks for: a file, or what the résumé itself names. */
public final class PhotoFile {
    /** How one asks for the résumé's own. */
    public static final String OWN = "resume";

    private PhotoFile() {}

    /**
     * @param wanted a file, or {@link #OWN}
     * @param from the résumé's file, beside which its picture may lie
     * @throws BadInput when there is none, or it is no photo
     */
    public static Photo read(String wanted, Resume resume, String from) {
        if (!wanted.equals(OWN)) return file(wanted, wanted);
        var image = resume.basics().image();
        if (image == null || image.isBlank())
            throw new BadInput("The résumé has no photo.", "Give one by --photo FILE, or leave --photo out.");
        if (Photos.isData(image)) return Photos.fromData(image, "The photo in the résumé");
        if (image.matches("(?i)[a-z][a-z0-9+.-]+:.*"))
            throw new BadInput(
                    "The résumé's photo is elsewhere: " + image + ".", "Save it and give the file by --photo FILE.");
        try {
            return file(Path.of(from).resolveSibling(image).toString(), image);
        } catch (InvalidPathException e) {
            throw new BadInput("The résumé's photo has no name that a file can have.", "Give one by --photo FILE.");
        }
    }

    private static Photo file(String path, String name) {
        try {
            var file = Path.of(path);
            if (Files.isRegularFile(file) && Files.size(file) > Photos.MOST_BYTES)
                throw new BadInput(name + " is larger than 15 MB.", "Save it smaller: 1000 by 1300 pixels are plenty.");
            return Photos.read(Files.readAllBytes(file), name);
        } catch (IOException | InvalidPathException e) {
            throw new BadInput(name + " cannot be read.", "Give a photo as JPEG or PNG.");
        }
    }
}
