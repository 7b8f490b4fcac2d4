package dev.sartor.platform;

import java.util.List;

/** What a module has to say on the terminal when the server is ready, such as a token that is shown once. */
@FunctionalInterface
public interface Greeting {
    List<String> lines();
}
