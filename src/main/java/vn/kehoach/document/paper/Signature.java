package vn.kehoach.document.paper;

import java.util.List;

/**
 * One signature block.
 *
 * @param lines the capacity and the post, in capitals, a line each
 * @param approval when and how it was approved; empty while it was not. An approval by a click is no digital signature
 *     (Luật Giao dịch điện tử 2023 Điều 22) and is never called one
 * @param name who signs; empty where nobody is named
 */
public record Signature(List<String> lines, String approval, String name) {}
