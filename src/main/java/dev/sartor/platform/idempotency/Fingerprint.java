package dev.sartor.platform.idempotency;

import dev.sartor.kernel.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Tells whether two requests ask the same: caller, method, path, query and body. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] of(HttpServletRequest request, Actor actor, byte[] body) {
        return asked(request, actor).add(body).digest.digest();
    }

    /** Of an upload by its parts: its boundary is another at every attempt. */
    static byte[] of(MultipartHttpServletRequest request, Actor actor) throws IOException {
        var all = asked(request, actor);
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            all.add(name);
            for (var value : values) all.add(value);
        });
        for (var files : new TreeMap<>(request.getMultiFileMap()).entrySet()) {
            for (var file : files.getValue()) {
                all.add(files.getKey()).add(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
                all.add(file.getBytes());
            }
        }
        return all.digest.digest();
    }

    /** A number for PostgreSQL's advisory locks: 64 bits of whose key it is. */
    static long lock(Actor actor, String key) {
        var whole = new Fingerprint()
                .add(actor.workspace().toString())
                .add(actor.account().toString())
                .add(key);
        return ByteBuffer.wrap(whole.digest.digest()).getLong();
    }

    private static Fingerprint asked(HttpServletRequest request, Actor actor) {
        return new Fingerprint()
                .add(actor.account().toString())
                .add(request.getMethod())
                .add(request.getRequestURI())
                .add(Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    private Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    private Fingerprint add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }
}
