package dev.sartor.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.function.Supplier;

/** A request whose body fails when more is read of it than is allowed, or when its JSON nests too deeply. */
final class BoundedRequest extends HttpServletRequestWrapper {
    private final long limit;
    private final boolean isJson;
    private final Supplier<RuntimeException> tooLong;
    private final Pace pace;

    /** @param limit in bytes */
    BoundedRequest(HttpServletRequest request, long limit, Supplier<RuntimeException> tooLong, Pace pace) {
        super(request);
        this.limit = limit;
        this.isJson = String.valueOf(request.getContentType()).contains("json");
        this.tooLong = tooLong;
        this.pace = pace;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Bounded(super.getInputStream());
    }

    private final class Bounded extends ServletInputStream {
        private final ServletInputStream all;
        private final JsonDepth depth = new JsonDepth();
        private long count;

        Bounded(ServletInputStream all) {
            this.all = all;
        }

        @Override
        public int read() throws IOException {
            int one = all.read();
            if (one >= 0) passed(new byte[] {(byte) one}, 0, 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = all.read(into, from, most);
            if (some > 0) passed(into, from, some);
            return some;
        }

        private void passed(byte[] bytes, int from, int more) {
            count += more;
            if (count > limit) throw tooLong.get();
            pace.check(count);
            if (isJson) depth.read(bytes, from, more);
        }

        @Override
        public boolean isFinished() {
            return all.isFinished();
        }

        @Override
        public boolean isReady() {
            return all.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            all.setReadListener(listener);
        }
    }
}
