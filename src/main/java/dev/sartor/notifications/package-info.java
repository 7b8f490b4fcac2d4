/** Messages to people: in the application and by mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: paging", "platform", "tasks"})
package dev.sartor.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
