package dev.sartor;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.settings.KeySafe;
import dev.sartor.storage.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys of language models, sealed as files are: neither module knows the other. */
@Configuration(proxyBeanMethods = false)
class ModelKeys {
    @Bean
    KeySafe modelKeySafe(Sealing sealing) {
        return new KeySafe() {
            @Override
            public byte[] seal(WorkspaceId workspace, String key) {
                try {
                    return sealing.seal(key.getBytes(StandardCharsets.UTF_8), context(workspace));
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("a key cannot be sealed", e);
                }
            }

            @Override
            public String open(WorkspaceId workspace, byte[] sealed) {
                try {
                    return new String(sealing.open(sealed, context(workspace)), StandardCharsets.UTF_8);
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("a kept key cannot be opened", e);
                }
            }
        };
    }

    private static byte[] context(WorkspaceId workspace) {
        return ("model key of " + workspace).getBytes(StandardCharsets.UTF_8);
    }
}
