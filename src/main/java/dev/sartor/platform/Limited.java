package dev.sartor.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds an endpoint to a limit of its own besides the one that everybody has. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Limited {
    /** What is counted. */
    enum To {
        /** What guests may ask of the endpoints that ask for no account, by address. */
        GUESTS,
        /** What anyone may have generated, by account, or by address without one. */
        GENERATIONS
    }

    To value();
}
