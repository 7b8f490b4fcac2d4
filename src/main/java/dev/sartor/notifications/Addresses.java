package dev.sartor.notifications;

import dev.sartor.kernel.AccountId;
import java.util.Optional;

/** Knows where people's mail goes. */
public interface Addresses {
    /** @return nothing when there is no such account, or its address is not proven and mail leaves this machine */
    Optional<String> of(AccountId account);
}
