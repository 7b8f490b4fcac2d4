package dev.sartor.storage.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret from which every other of the storage follows; 32 bytes. */
public final class MasterKey {
    private static final int LENGTH = 32;

    private final byte[] bytes;

    private MasterKey(byte[] bytes) {
        if (bytes.length != LENGTH)
            throw new IllegalArgumentException("a master key has 32 bytes (44 characters of Base64), not "
                    + bytes.length + "; make one with: openssl rand -base64 32");
        this.bytes = bytes;
    }

    /** @param base64 32 bytes as the environment or a file gives them */
    public static MasterKey of(String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }

    /** @param file made when it is not there, for nobody but its owner to read */
    public static MasterKey in(Path file) throws IOException {
        if (!Files.exists(file)) make(file);
        return of(Files.readString(file));
    }

    /** @param purpose different purposes get keys that tell nothing of each other */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static void make(Path file) throws IOException {
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = java.nio.channels.FileChannel.open(file, options, ours)) {
            var text = Base64.getEncoder().encodeToString(fresh) + "\n";
            channel.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            return; // another start of ours was faster; its key holds
        }
    }
}
