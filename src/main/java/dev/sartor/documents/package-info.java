/** What was made for a job, kept: versions, edits that stay true, approvals, ratings, files. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "kernel :: paging",
            "model",
            "platform",
            "storage",
            "llm",
            "llm :: *",
            "tasks",
            "notifications",
            "rendering",
            "rendering :: *",
            "postings",
            "exports",
            "generation",
            "generation :: *",
            "profiles",
            "applications",
            "tailoring",
            "tailoring :: json",
            "tailoring :: report-json",
            "tailoring :: writing"
        })
package dev.sartor.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
