package dev.sartor.platform;

import dev.sartor.kernel.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The role an endpoint asks of its caller. Without it, reading wants a viewer and everything else an editor. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    Role value();
}
