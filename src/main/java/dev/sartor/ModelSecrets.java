package dev.sartor;

import dev.sartor.kernel.WorkspaceId;
import dev.sartor.llm.answers.AnswerSafe;
import dev.sartor.llm.settings.KeySafe;
import dev.sartor.storage.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys and answers of language models, sealed as files are: neither module knows the other. */
@Configuration(proxyBeanMethods = false)
class ModelSecrets {
    @Bean
    KeySafe modelKeySafe(Sealing sealing) {
        return new KeySafe() {
            @Override
            public byte[] seal(WorkspaceId workspace, String key) {
                return sealed(sealing, key, "model key of " + workspace);
            }

            @Override
            public String open(WorkspaceId workspace, byte[] sealed) {
                return opened(sealing, sealed, "model key of " + workspace);
            }
        };
    }

    @Bean
    AnswerSafe modelAnswerSafe(Sealing sealing) {
        return new AnswerSafe() {
            @Override
            public byte[] seal(WorkspaceId workspace, String question, String answer) {
                return sealed(sealing, answer, context(workspace, question));
            }

            @Override
            public String open(WorkspaceId workspace, String question, byte[] sealed) {
                return opened(sealing, sealed, context(workspace, question));
            }

            private static String context(WorkspaceId workspace, String question) {
                return "model answer of " + workspace + " to " + question;
            }
        };
    }

    private static byte[] sealed(Sealing sealing, String text, String context) {
        try {
            return sealing.seal(text.getBytes(StandardCharsets.UTF_8), context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret cannot be sealed", e);
        }
    }

    private static String opened(Sealing sealing, byte[] sealed, String context) {
        try {
            return new String(sealing.open(sealed, context.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept secret cannot be opened", e);
        }
    }
}
