import CMarkup
