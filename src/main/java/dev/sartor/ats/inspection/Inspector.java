package dev.sartor.ats.inspection;

import dev.sartor.kernel.BadInput;

/** The one way in which a PDF of unknown origin is opened; another implementation may do so in a process of its own. */
public interface Inspector {
    /**
     * @param name what messages call the file
     * @throws BadInput when the file is no PDF that can be read within the limits
     */
    Inspection inspect(byte[] pdf, String name);
}
