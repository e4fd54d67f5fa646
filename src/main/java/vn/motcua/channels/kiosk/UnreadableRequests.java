package vn.motcua.channels.kiosk;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import vn.motcua.channels.kiosk.web.Query;
import vn.motcua.channels.kiosk.web.SecurityHeaders;

/** Answers requests that the server cannot even read, such as an address with broken percent-encoding. */
final class UnreadableRequests extends ErrorHandler {

    private final Faults faults;

    UnreadableRequests(Faults faults) {
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = request.getHttpURI() == null
                ? "/"
                : String.valueOf(request.getHttpURI().getPath());
        Faults.Body body = faults.body(Faults.foreign(response.getStatus()), path, Query.NONE);
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, body.type());
        response.write(true, ByteBuffer.wrap(body.bytes()), callback);
        return true;
    }
}
