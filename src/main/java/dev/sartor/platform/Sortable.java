package dev.sartor.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter of type {@link dev.sartor.kernel.paging.PageAsked}: the fields a list may be sorted by. The first,
 * descending, is the list's own order.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Sortable {
    String[] value();
}
