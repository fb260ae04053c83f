package th.samnak.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** Tells machines whether the process answers ({@code live}) and whether people can work ({@code ready}). Nothing else. */
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient BooleanSupplier ready;

    public HealthServlet(BooleanSupplier ready) {
        this.ready = ready;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean live = "/health/live".equals(Paths.of(request));
        boolean good = live || "/health/ready".equals(Paths.of(request)) && ready.getAsBoolean();
        response.setStatus(good ? 200 : 503);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (!good) {
            response.setHeader("Retry-After", "1");
        }
        response.getWriter().print(good ? (live ? "live\n" : "ready\n") : "starting\n");
    }
}
