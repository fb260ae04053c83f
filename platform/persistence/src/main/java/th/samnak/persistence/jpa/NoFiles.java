package th.samnak.persistence.jpa;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import th.samnak.api.ModuleId;

/** The address of a unit that has no files: EclipseLink looks there for mapping files, and finds none. */
final class NoFiles extends URLStreamHandler {

    private static final String ROOT = "/";

    static URL of(ModuleId unit) {
        try {
            return URL.of(URI.create("samnak://" + unit + ROOT), new NoFiles());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected URLConnection openConnection(URL address) {
        return new URLConnection(address) {
            @Override
            public void connect() {
                // nothing to connect to
            }

            @Override
            public InputStream getInputStream() throws IOException {
                if (ROOT.equals(getURL().getPath())) {
                    return new ByteArrayInputStream(new byte[0]);
                }
                throw new FileNotFoundException(getURL().toString());
            }
        };
    }
}
