package dev.sartor.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.sartor.kernel.BadInput;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private final WorkspaceId own = new WorkspaceId(UlidCreator.getUlid());

    private static Features of(@Nullable String value) {
        return new Features(
                setting -> Optional.ofNullable(setting.equals("feature.cv_generation.enabled") ? value : null));
    }

    @Test
    void whatIsNotSetIsOnAndWhatIsOffIsOffForEverybody() {
        assertThat(of(null).on(Feature.CV_GENERATION, own)).isTrue();
        assertThat(of("true").on(Feature.CV_GENERATION, null)).isTrue();
        assertThat(of("false").on(Feature.CV_GENERATION, own)).isFalse();
        assertThat(of("false").on(Feature.COVER_LETTER, own)).isTrue();
        assertThatThrownBy(() -> of("false").needs(Feature.CV_GENERATION, own))
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.kind().status()).isEqualTo(403));
    }

    @Test
    void aNamedWorkspaceHasItAndGuestsDoNot() {
        var features = of(own.toString());
        assertThat(features.on(Feature.CV_GENERATION, own)).isTrue();
        assertThat(features.on(Feature.CV_GENERATION, new WorkspaceId(UlidCreator.getUlid())))
                .isFalse();
        assertThat(features.on(Feature.CV_GENERATION, null)).isFalse();
    }

    @Test
    void aShareHasItAndKeepsItWhenTheShareGrows() {
        var all = Stream.generate(() -> new WorkspaceId(UlidCreator.getUlid()))
                .limit(2000)
                .toList();
        var quarter = all.stream()
                .filter(each -> of("25%").on(Feature.CV_GENERATION, each))
                .toList();
        assertThat(quarter).hasSizeBetween(400, 600);
        assertThat(quarter).allMatch(each -> of("50%").on(Feature.CV_GENERATION, each));
        assertThat(all).allMatch(each -> of("100%").on(Feature.CV_GENERATION, each));
    }

    @Test
    void aWordThatMeansNothingIsRefused() {
        assertThatThrownBy(() -> of("perhaps")).isInstanceOf(BadInput.class).hasMessageContaining("cv_generation");
        assertThatThrownBy(() -> of("101%")).isInstanceOf(BadInput.class);
    }
}
