package dev.sartor.identity.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2Test {
    private final Argon2 hash = new Argon2();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        var kept = hash.of("seven grey herons over the weir");
        assertThat(hash.matches("seven grey herons over the weir", kept)).isTrue();
        assertThat(hash.matches("seven grey herons over the wear", kept)).isFalse();
    }

    @Test
    void nobodysHashIsOneAsCostlyToCompareWithAsAnyOther() {
        var nobody = hash.ofNobody();
        var kept = hash.of("seven grey herons over the weir");
        assertThat(parameters(nobody)).isEqualTo(parameters(kept));
        assertThat(nobody).hasSameSizeAs(kept).isNotEqualTo(hash.ofNobody());
        assertThat(hash.matches("", nobody)).isFalse();
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("$m=") + 1));
    }
}
