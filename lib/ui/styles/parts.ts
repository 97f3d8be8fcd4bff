/** Every stylesheet that popup, side panel and report share, in the order in which they may overrule each other. */
import "./tokens.css";
import "./base.css";
import "./marks.css";
import "./controls.css";
import "./cards.css";
import "./tables.css";
import "./figures.css";
import "./evidence.css";
