package vn.kehoach.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.FileName;
import vn.kehoach.shared.Outage;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.SecretKey;

/** Answers what goes wrong with problem details in Vietnamese; below pages, with the error page. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    static final String RETRY_SECONDS = "15";

    private final DataSize largestFile;

    Problems(@Value("${kehoach.uploads.max-size}") DataSize largestFile) {
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, WebRequest request) {
        return answer(Problem.of(refused), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> changedMeanwhile(ConcurrencyFailureException thrown, WebRequest request) {
        // Spring counts a transaction whose end is unknown among those that met another.
        return Outage.of(thrown).isPresent() ? outage(thrown, request) : answer(Unexpected.changedMeanwhile(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException thrown, WebRequest request) {
        if (Outage.of(thrown).isPresent()) {
            return outage(thrown, request);
        }
        return UploadLimits.met(thrown, largestFile)
                .map(refused -> answer(Problem.of(refused), request))
                .orElseGet(() -> unreadable(thrown, request));
    }

    private static ResponseEntity<Object> unreadable(MultipartException thrown, WebRequest request) {
        String message = Causes.find(thrown, InvalidFileNameException.class)
                .map(file -> FileName.of(file.getName()).brief() + " có ký tự lạ trong tên")
                .orElse("gửi lên không đọc được");
        return answer(Problem.of(400, "Tệp: " + message, List.of(new FieldError("file", "Tệp", message))), request);
    }

    /** Whatever is left: a refusal that a framework has wrapped, or a fault of ours, which goes to the log. */
    @ExceptionHandler
    ResponseEntity<Object> others(Exception thrown, WebRequest request) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        if (Outage.of(thrown).isPresent()) {
            return outage(thrown, request);
        }
        ProblemDetail problem = Unexpected.problem(thrown);
        if (problem.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("{}", place(request), thrown);
        }
        return answer(problem, request);
    }

    /** Nobody's mistake, and the same for everybody who asks meanwhile: a line each in the log is enough. */
    private static ResponseEntity<Object> outage(Exception thrown, WebRequest request) {
        Outage outage = Outage.of(thrown).orElseThrow();
        LOG.error("{}: {}", place(request), outage);
        request.setAttribute(Outage.NOTED, outage, RequestAttributes.SCOPE_REQUEST);
        return answer(Unexpected.problem(thrown), request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException thrown, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return brokenUpload(thrown, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return Causes.find(thrown, Refused.class)
                .map(refused -> refused(refused, request))
                .orElseGet(() -> answer(malformed(thrown, status.value()), request));
    }

    private static boolean looks(ServletWebRequest request) {
        return request.getHttpMethod() == HttpMethod.GET || request.getHttpMethod() == HttpMethod.HEAD;
    }

    private static String place(WebRequest request) {
        return SecretKey.leftOut(((ServletWebRequest) request).getRequest().getRequestURI());
    }

    private static ProblemDetail malformed(Exception thrown, int status) {
        List<FieldError> fields = Malformed.fields(thrown);
        return Problem.of(status, Malformed.detail(thrown, status, fields), fields);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, WebRequest request) {
        return ((ServletWebRequest) request).getRequest().getRequestURI().startsWith("/api")
                ? ResponseEntity.status(problem.getStatus())
                        .headers(headers ->
                                retry(problem, request).ifPresent(time -> headers.set(HttpHeaders.RETRY_AFTER, time)))
                        .body(problem)
                : page(problem, (ServletWebRequest) request);
    }

    /** What does not answer now may do so in a moment; an outage knows best whether a program may simply try again. */
    private static Optional<String> retry(ProblemDetail problem, WebRequest request) {
        if (problem.getStatus() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return Optional.empty();
        }
        return request.getAttribute(Outage.NOTED, RequestAttributes.SCOPE_REQUEST) instanceof Outage outage
                ? Optional.of(outage.seconds()).filter(seconds -> seconds > 0).map(String::valueOf)
                : Optional.of(RETRY_SECONDS);
    }

    /**
     * The container shows the error page for the status. Whoever only looks has nothing to correct but the address: what it
     * asks for in vain, a filter or a page that is none, makes it a bad one.
     */
    private static ResponseEntity<Object> page(ProblemDetail problem, ServletWebRequest request) {
        try {
            retry(problem, request).ifPresent(time -> request.getResponse().setHeader(HttpHeaders.RETRY_AFTER, time));
            request.getRequest().setAttribute(ReturnedForms.REFUSAL, problem.getDetail());
            request.getResponse().sendError(looks(request) && problem.getStatus() == 422 ? 400 : problem.getStatus());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
