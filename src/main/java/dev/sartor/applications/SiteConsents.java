package dev.sartor.applications;

import dev.sartor.kernel.Actor;
import java.time.Instant;

/** Which sites may be asked in a workspace's name. Every call runs in a transaction of the workspace. */
public interface SiteConsents {
    /** @param site a host's name in small letters */
    boolean given(String site);

    void give(Actor actor, String site, Instant at);
}
