package dev.sartor.model.posting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as its posting tells it; null where it does not say.
 *
 * @param text the posting as it was read; spans point into it
 * @param language BCP 47
 * @param country ISO 3166-1 alpha-2 where the place tells it
 * @param companySpans sentences about the employer and the work, for a letter to stand on
 * @param around when it closes, whom to ask, what is offered, who the employer is
 */
public record JobPosting(
        String text,
        String language,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        @Nullable String country,
        @Nullable WorkMode workMode,
        @Nullable EmploymentType employmentType,
        @Nullable Salary salary,
        @Nullable Seniority seniority,
        @Nullable Years years,
        List<Requirement> requirements,
        List<Span> companySpans,
        Around around) {
    /** One of which only the work is known. */
    public JobPosting(
            String text,
            String language,
            @Nullable String title,
            @Nullable String company,
            @Nullable String location,
            @Nullable String country,
            @Nullable WorkMode workMode,
            @Nullable EmploymentType employmentType,
            @Nullable Salary salary,
            @Nullable Seniority seniority,
            @Nullable Years years,
            List<Requirement> requirements,
            List<Span> companySpans) {
        this(
                text,
                language,
                title,
                company,
                location,
                country,
                workMode,
                employmentType,
                salary,
                seniority,
                years,
                requirements,
                companySpans,
                Around.NOTHING);
    }

    public JobPosting {
        requirements = List.copyOf(requirements);
        companySpans = List.copyOf(companySpans);
    }

    /** Where the work is done. */
    public enum WorkMode {
        ONSITE,
        HYBRID,
        REMOTE
    }

    /** The contract, by schema.org's names. */
    public enum EmploymentType {
        FULL_TIME,
        PART_TIME,
        CONTRACTOR,
        TEMPORARY,
        INTERN,
        VOLUNTEER,
        PER_DIEM
    }

    /** The rung asked for. */
    public enum Seniority {
        INTERN,
        JUNIOR,
        MID,
        SENIOR,
        STAFF,
        PRINCIPAL,
        LEAD,
        MANAGER,
        DIRECTOR,
        EXECUTIVE
    }
}
