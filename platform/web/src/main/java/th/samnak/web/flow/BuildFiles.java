package th.samnak.web.flow;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;

/** Vaadin's own files; those of the build carry a checksum in their names and may be kept by browsers for ever. */
final class BuildFiles extends StaticFileServer {

    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    BuildFiles(VaadinService service) {
        super(service);
    }

    @Override
    protected int getCacheTime(String file) {
        return file.startsWith("/VAADIN/build/") ? A_YEAR : super.getCacheTime(file);
    }
}
