package vn.kehoach.letter;

import java.util.List;
import vn.kehoach.document.paper.Block;

/**
 * What a letter says.
 *
 * @param recipients the lines of Nơi nhận, without dashes
 */
record Said(String title, List<Block> body, List<String> recipients) {}
