package dev.sartor.documents.making;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a posting is still the same, whatever its spaces. */
final class PostingHash {
    private PostingHash() {}

    /** @return 64 hexadecimal digits: the SHA-256 of the text with every run of white space as one space */
    static String of(String posting) {
        try {
            var folded = posting.strip().replaceAll("\\s+", " ");
            var digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
