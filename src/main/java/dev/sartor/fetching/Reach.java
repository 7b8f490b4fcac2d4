package dev.sartor.fetching;

import java.util.Set;

/**
 * Which machines may be called besides those of the public internet.
 *
 * @param all whether any may be: right where the person who asks runs the program
 * @param hosts "host" or "host:port" of private machines, as the operator names them
 */
public record Reach(boolean all, Set<String> hosts) {
    public static final Reach PUBLIC = new Reach(false, Set.of());
    public static final Reach ANYWHERE = new Reach(true, Set.of());

    public Reach {
        hosts = Set.copyOf(hosts);
    }

    boolean includes(String host, int port) {
        return all || hosts.contains(host) || hosts.contains(host + ":" + port);
    }
}
