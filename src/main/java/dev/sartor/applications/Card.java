package dev.sartor.applications;

/** An application with what its card says of the job. */
public record Card(Application application, String title, String company, String location) {}
