package th.samnak.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Serves files to browsers, to be kept for ever under an address with their checksum and looked up again under any other. */
public final class StaticFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Optional<StaticFiles.File>> find;

    private StaticFilesServlet(Function<String, Optional<StaticFiles.File>> find) {
        this.find = find;
    }

    public static StaticFilesServlet of(StaticFiles files) {
        return new StaticFilesServlet(files::find);
    }

    public static StaticFilesServlet of(ModuleFiles files) {
        return new StaticFilesServlet(files::find);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StaticFiles.File> found = find.apply(Paths.of(request));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFiles.File file = found.get();
        String tag = "\"" + file.hash() + "\"";
        boolean forEver = file.hash().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "public, max-age=60");
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(file.hash())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
