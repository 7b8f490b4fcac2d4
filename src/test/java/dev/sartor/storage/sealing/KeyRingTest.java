package dev.sartor.storage.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.UlidFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {
    private static final byte[] CONTEXT = "ours".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = "Ada Marchetti, Turin".getBytes(StandardCharsets.UTF_8);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private final List<DataKeys.Kept> kept = new ArrayList<>();

    @Test
    void whatIsSealedOpensAndSaysNothing() throws Exception {
        var ring = ring(START);
        var sealed = ring.seal(PLAIN, CONTEXT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada");
        assertThat(ring.open(sealed, CONTEXT)).isEqualTo(PLAIN);
        assertThat(ring.seal(PLAIN, CONTEXT)).as("a nonce of its own").isNotEqualTo(sealed);
    }

    @Test
    void anyChangedByteAndAnyOtherContextIsNoticed() throws Exception {
        var ring = ring(START);
        var sealed = ring.seal(PLAIN, CONTEXT);
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> ring.open(changed, CONTEXT)).isInstanceOf(GeneralSecurityException.class);
        }
        assertThatThrownBy(() -> ring.open(sealed, "theirs".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> ring.open(new byte[5], CONTEXT)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void after90DaysANewKeySealsAndTheOldOneStillOpens() throws Exception {
        var sealed = ring(START).seal(PLAIN, CONTEXT);
        ring(START.plus(Duration.ofDays(89))).seal(PLAIN, CONTEXT);
        assertThat(kept).hasSize(1);
        var later = ring(START.plus(Duration.ofDays(91)));
        later.seal(PLAIN, CONTEXT);
        assertThat(kept).hasSize(2);
        assertThat(later.open(sealed, CONTEXT)).isEqualTo(PLAIN);
    }

    @Test
    void theMasterKeysFileIsItsOwnersAloneAndStays() throws IOException {
        var file = folder.resolve("data/master.key");
        var first = MasterKey.in(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.in(file).derive("x")).isEqualTo(first.derive("x")).isNotEqualTo(first.derive("y"));
    }

    @Test
    void aShortMasterKeyIsRefused() {
        assertThatThrownBy(() -> MasterKey.of("c2hvcnQ=")).hasMessageContaining("32 bytes");
    }

    private KeyRing ring(Instant now) throws IOException {
        var ulids = UlidFactory.newInstance();
        return new KeyRing(
                MasterKey.in(folder.resolve("master.key")),
                new Memory(),
                () -> ulids.create(now.toEpochMilli()),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private final class Memory implements DataKeys {
        @Override
        public Optional<Kept> newest() {
            return kept.stream().max(Comparator.comparing(Kept::createdAt));
        }

        @Override
        public Optional<Kept> find(UUID id) {
            return kept.stream().filter(key -> key.id().equals(id)).findFirst();
        }

        @Override
        public void add(Kept key) {
            kept.add(key);
        }
    }
}
