package th.samnak.rest.door;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Settings;

/** The one servlet for other systems. */
@Component(service = Servlet.class, property = {
        // before the door that leads nowhere
        "service.ranking:Integer=100",
        "osgi.http.whiteboard.servlet.name=api",
        "osgi.http.whiteboard.servlet.pattern=/api/*",
        "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=samnak)"})
public final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MB = 1024 * 1024;

    private final transient Door door;
    private final int limitMb;

    @Activate
    public ApiServlet(@Reference Door door) {
        this.door = door;
        this.limitMb = Settings.read().number("api.limit-mb", 32);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        Collections.list(request.getHeaderNames()).forEach(name -> headers.put(name, request.getHeader(name)));
        Call call = new Call(
                request.getMethod(), request.getRequestURI(), Optional.ofNullable(request.getQueryString()).orElse(""), headers,
                new byte[0], request.getRemoteAddr());
        tell(call, door.answer(call, () -> body(request)), response);
    }

    private byte[] body(HttpServletRequest request) {
        try {
            if (request.getContentLengthLong() > (long) limitMb * MB) {
                throw tooLarge();
            }
            byte[] body = request.getInputStream().readNBytes(limitMb * MB + 1);
            if (body.length > limitMb * MB) {
                throw tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refused tooLarge() {
        return new Refused(413, Map.of("Connection", "close"), "rest.error.too-large", limitMb);
    }

    private static void tell(Call call, Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        response.setHeader("Cache-Control", "no-store");
        reply.headers().forEach(response::setHeader);
        response.setContentLength(reply.body().length);
        if (!call.method().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }
}
