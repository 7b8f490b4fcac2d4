package dev.sartor.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a POST that needs no {@code Idempotency-Key} and takes no notice of one: it creates nothing, keeps nothing, or
 * is idempotent by itself. Every other POST of a known caller runs, keyed, in one transaction of the caller's workspace.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface WithoutIdempotencyKey {}
