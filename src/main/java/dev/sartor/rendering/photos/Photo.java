package dev.sartor.rendering.photos;

/** A picture of a person, made anew from its points: a JPEG in sRGB that carries nothing of the file it came from. */
public final class Photo {
    private final byte[] jpeg;
    private final int width;
    private final int height;

    /**
     * @param jpeg three components a point; not to be written to
     * @param width in points of the picture
     * @param height in points of the picture
     */
    public Photo(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /** Not to be written to. */
    public byte[] jpeg() {
        return jpeg;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
