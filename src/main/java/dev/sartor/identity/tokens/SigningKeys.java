package dev.sartor.identity.tokens;

import java.time.Instant;
import java.util.List;

/** Where the keys are kept that sign access tokens. */
public interface SigningKeys {
    /** @return all that are kept, newest first */
    List<Kept> all();

    void add(Kept key);

    void dropOlderThan(Instant limit);

    /** @param sealed the private key, readable only with the installation's own key */
    record Kept(String kid, byte[] sealed, Instant createdAt) {
        public Kept {
            sealed = sealed.clone();
        }

        @Override
        public byte[] sealed() {
            return sealed.clone();
        }
    }
}
