/** Accounts, sessions, keys, workspaces, members and their roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "kernel :: paging", "notifications", "platform", "tasks"})
package dev.sartor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
